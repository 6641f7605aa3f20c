import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { cache } from "react";
import { requestAsBuyer } from "@/backend/buyer-request";
import { orderAnswerSchema, type Order } from "@/backend/schemas/order";
import { orNull } from "@/backend/store";

/** The tokens of orders are 32 random bytes in base64url; anything else need not be asked for. */
const TOKEN = /^[A-Za-z0-9_-]{20,100}$/;

/** The order that a link opens; null for a link that opens none. Read once a request. */
export const getOrder = cache(async (market: Market, token: string): Promise<Order | null> => {
  if (!TOKEN.test(token)) return null;
  const answer = await orNull(
    requestAsBuyer(market, { path: `/store/order-status/${token}`, schema: orderAnswerSchema }),
  );
  return answer?.order ?? null;
});

/** The order's number as buyers and staff say it: "LL-1042". */
export function orderNumber(order: Pick<Order, "display_id">): string {
  return `LL-${String(order.display_id)}`;
}
