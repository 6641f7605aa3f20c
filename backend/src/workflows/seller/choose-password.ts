import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { redeemMemberTokenStep } from "./steps/redeem-member-token";
import { setPasswordStep } from "./steps/set-password";

/**
 * Takes a new password from whoever has a member's link; all other sessions of the member end. Without asynchronous steps
 * and retention, which would write the password down.
 *
 * @throws MedusaError INVALID_DATA `token_invalid`
 */
export const choosePasswordWorkflow = createWorkflow(
  "choose-seller-password",
  (input: WorkflowData<{ token: string; password: string; now: string }>) => {
    const member = redeemMemberTokenStep(
      transform({ input }, ({ input: { token, now } }) => ({
        token,
        now,
        purpose: "password_reset" as const,
      })),
    );
    setPasswordStep(
      transform({ input, member }, (data) => ({
        identifier: data.member.identifier,
        password: data.input.password,
      })),
    );
    return new WorkflowResponse(member);
  },
);
