import "server-only";
import { sellerHomeSchema, type SellerHome } from "@/backend/schemas/seller-home";
import { requestAsSeller } from "@/backend/seller-request";

/** What the business should see first: today's orders, what wants a look, and the last thirty days. */
export function getHome(): Promise<SellerHome> {
  return requestAsSeller({ path: "/seller/home", schema: sellerHomeSchema });
}
