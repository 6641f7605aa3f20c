import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { AuditActor } from "../../modules/staff/audit-row";
import { shipSellerOrderWorkflow } from "../order/ship-seller-order";
import { describeSellerOrderStep } from "./steps/describe-seller-order";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

export interface ShipSellerOrderAsStaffInput {
  seller_order_id: string;
  courier: string;
  tracking_number: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * {@link shipSellerOrderWorkflow} by somebody of the staff, for a seller who cannot use the screens, with an entry in the
 * log.
 *
 * @throws MedusaError NOT_FOUND (`seller_order_not_found`), NOT_ALLOWED (`seller_order_transition_refused`)
 */
export const shipSellerOrderAsStaffWorkflow = createWorkflow(
  "ship-seller-order-as-staff",
  (input: ShipSellerOrderAsStaffInput) => {
    const part = describeSellerOrderStep({ seller_order_id: input.seller_order_id });
    const entry = transform(
      { input, part },
      ({ input: given, part: { label, status } }): DecisionToRecord => {
        const { seller_order_id, courier, tracking_number, actor, now } = given;
        return {
          actor,
          action: "seller_order.ship",
          subject: { type: "seller_order", id: seller_order_id, label },
          before: { status },
          after: { status: "shipped", courier, tracking_number },
          occurred_at: now,
        };
      },
    );
    recordDecisionStep(entry);
    const shipping = transform({ input }, ({ input: { actor, ...given } }) => ({
      ...given,
      by: "staff" as const,
      actor: actor.id,
    }));
    shipSellerOrderWorkflow.runAsStep({ input: shipping });
    return new WorkflowResponse(part);
  },
);
