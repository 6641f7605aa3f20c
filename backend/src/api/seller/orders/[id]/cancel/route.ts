import { CANCELLATION_REASONS, needsNote } from "@lapak-lebak/domain/cancellation-reasons";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { orderOfOwnPart, readSellerOrder } from "../../../../../seller-order/read-seller-order";
import { cancelSellerOrderWorkflow } from "../../../../../workflows/order/cancel-seller-order";
import { parseInput } from "../../../../errors/parse-input";
import { sellerOf } from "../../../../security/seller-gate";
import { throwAsSellerError } from "../../../seller-refusal";

const LONGEST_NOTE = 500;

const body = z
  .strictObject({
    reason_code: z.enum(CANCELLATION_REASONS),
    note: z
      .string()
      .trim()
      .max(LONGEST_NOTE)
      .nullish()
      .transform((note) => (note ? note : null)),
  })
  .refine(({ reason_code, note }) => note !== null || !needsNote(reason_code), {
    path: ["note"],
    message: "required",
  });

/**
 * A member cannot send what was paid for: the goods go back on sale, the buyer is written to, and what they paid is owed
 * to them.
 *
 * @throws ApiError 400 `invalid_input`; 409 `seller_order_transition_refused` for a part that nobody has paid for, or that is
 *   on its way; MedusaError 404 `seller_order_not_found`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason_code: reason, note } = parseInput(body, req.body);
  const { memberId, sellerId } = sellerOf(req);
  const seller_order_id = req.params.id ?? "";
  const order_id = await orderOfOwnPart(req.scope, sellerId, seller_order_id);
  const now = new Date().toISOString();
  await cancelSellerOrderWorkflow(req.scope)
    .run({ input: { order_id, seller_order_id, by: "seller", actor: memberId, reason, note, now } })
    .catch(throwAsSellerError);
  res.json({ order: await readSellerOrder(req.scope, sellerId, seller_order_id) });
}
