import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { changeSellerStatusWorkflow } from "./change-seller-status";

/** Sends a business to the agency. @throws MedusaError NOT_ALLOWED `seller_transition_refused` for one that is no draft */
export const submitBusinessWorkflow = createWorkflow(
  "submit-business",
  (input: WorkflowData<{ seller_id: string; member_id: string; now: string }>) =>
    new WorkflowResponse(
      changeSellerStatusWorkflow.runAsStep({
        input: transform({ input }, (data) => ({
          id: data.input.seller_id,
          to: "submitted" as const,
          by: "seller" as const,
          actor: data.input.member_id,
          now: new Date(data.input.now),
        })),
      }),
    ),
);
