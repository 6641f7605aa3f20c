import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { MEMBER_PASSWORD_FORGOTTEN } from "../../events";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";

const findMemberByEmailStep = createStep(
  "find-member-by-email",
  async ({ email }: { email: string }, { container }) => {
    const members = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .listMembers({ email }, { select: ["id"], take: 1 });
    return new StepResponse(members.map(({ id }) => ({ id })));
  },
);

/** Has a member mailed a link for a new password, if there is one with this address; nobody learns whether. */
export const askForPasswordWorkflow = createWorkflow(
  "ask-for-seller-password",
  (input: WorkflowData<{ email: string }>) => {
    const members = findMemberByEmailStep(input);
    when("somebody-has-this-address", { members }, (data) => data.members.length > 0).then(() => {
      emitEventStep({
        eventName: MEMBER_PASSWORD_FORGOTTEN,
        data: transform({ members }, (data) => data.members),
      });
    });
    return new WorkflowResponse(undefined);
  },
);
