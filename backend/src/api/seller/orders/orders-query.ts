import { SELLER_ORDER_STATUSES } from "@lapak-lebak/domain/seller-order";
import { z } from "zod";
import { listOf } from "../../query-parameters";

/** Query of a seller's list of orders; `status` may name several, separated by commas. */
export const sellerOrdersQuery = z.strictObject({
  status: listOf(z.enum(SELLER_ORDER_STATUSES), "not_allowed").optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
