import "server-only";
import { z } from "zod";
import { orNull } from "@/backend/store";
import { sellerOrderSchema, sellerOrdersSchema, type SellerOrder } from "@/backend/schemas/seller-orders";
import { requestAsSeller } from "@/backend/seller-request";
import { ORDER_TABS, type OrderTab } from "./order-tabs";

/** Orders on one page of the list. */
export const PAGE_SIZE = 20;

/** One page of a tab, the newest order first, with how many there are of each status. */
export function getOrders(tab: OrderTab, page: number): Promise<z.infer<typeof sellerOrdersSchema>> {
  return requestAsSeller({
    path: "/seller/orders",
    query: { status: ORDER_TABS[tab].join(","), limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
    schema: sellerOrdersSchema,
  });
}

/** An order of the member's business; null for one that is not, or not theirs. */
export async function getOrder(id: string): Promise<SellerOrder | null> {
  const path = `/seller/orders/${encodeURIComponent(id)}`;
  const answer = await orNull(requestAsSeller({ path, schema: z.object({ order: sellerOrderSchema }) }));
  return answer?.order ?? null;
}
