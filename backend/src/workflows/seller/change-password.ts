import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { setPasswordStep } from "./steps/set-password";

/** Nothing to undo: a member who was signed out signs in again. */
const endSessionsStep = createStep(
  "end-seller-sessions",
  async ({ member_id }: { member_id: string }, { container }) => {
    await container.resolve<SellerModuleService>(SELLER_MODULE).endSessions(member_id);
    return new StepResponse(undefined);
  },
);

/**
 * Gives a member who is signed in another password; all sessions end, so that this one needs a new token. Without
 * asynchronous steps and retention, which would write the password down.
 */
export const changePasswordWorkflow = createWorkflow(
  "change-seller-password",
  (input: WorkflowData<{ member_id: string; identifier: string; password: string }>) => {
    setPasswordStep(input);
    endSessionsStep(input);
    return new WorkflowResponse(input);
  },
);
