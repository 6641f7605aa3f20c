import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { redeemMemberTokenStep } from "./steps/redeem-member-token";

/** Confirms a member's address to whoever has the link that was mailed there. @throws MedusaError `token_invalid` */
export const confirmEmailWorkflow = createWorkflow(
  "confirm-seller-email",
  (input: WorkflowData<{ token: string; now: string }>) =>
    new WorkflowResponse(
      redeemMemberTokenStep(
        transform({ input }, (data) => ({ ...data.input, purpose: "email_verification" as const })),
      ),
    ),
);
