import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

const FIELDS = [
  ...["id", "currency_code", "amount"],
  ...["id", "provider_id", "status", "amount", "currency_code"].map((field) => `payment_sessions.${field}`),
];

/**
 * Stands before core's route that starts a payment. Core would replace the session of a payment that an order waits for, by
 * a second push of the button or by anybody who knows its id, and the order could never be paid. Such a payment is
 * answered as it stands.
 */
export async function keepOrderedPayment(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const id = req.params.id ?? "";
  const { data: orders } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: id },
  });
  if (orders.length === 0) {
    next();
    return;
  }
  const { data } = await query.graph({ entity: "payment_collection", fields: FIELDS, filters: { id } });
  const [payment_collection] = z.array(z.record(z.string(), z.unknown())).parse(data);
  res.json({ payment_collection });
}
