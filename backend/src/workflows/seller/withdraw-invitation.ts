import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";

const withdrawInvitationStep = createStep(
  "withdraw-invitation-step",
  async (invitation: { id: string; seller_id: string }, { container }) => {
    await container.resolve<SellerModuleService>(SELLER_MODULE).withdrawInvitation(invitation);
    return new StepResponse(undefined);
  },
);

/** Withdraws an invitation. @throws MedusaError NOT_FOUND `invitation_not_found`, also for another business's */
export const withdrawInvitationWorkflow = createWorkflow(
  "withdraw-invitation",
  (input: WorkflowData<{ id: string; seller_id: string }>) =>
    new WorkflowResponse(withdrawInvitationStep(input)),
);
