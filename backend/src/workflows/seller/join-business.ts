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
import { MEMBER_EMAIL_UNCONFIRMED } from "../../events";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { givePasswordStep } from "./steps/give-password";

const acceptInvitationStep = createStep(
  "accept-invitation",
  async ({ token, now }: { token: string; now: string }, { container }) => {
    const accepted = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .acceptInvitation({ token, now: new Date(now) });
    return new StepResponse(accepted, accepted);
  },
  async (accepted, { container }) => {
    if (!accepted) return;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    await sellers.deleteMembers([accepted.member_id]);
    await sellers.updateInvitations({ id: accepted.invitation_id, accepted_at: null });
  },
);

/**
 * Makes a helper of whoever has an invitation's link, and lets them sign in. Without asynchronous steps and retention,
 * which would write the password down.
 *
 * @throws MedusaError NOT_FOUND `token_invalid`; DUPLICATE_ERROR `identifier_taken`
 */
export const joinBusinessWorkflow = createWorkflow(
  "join-business",
  (input: WorkflowData<{ token: string; password: string; now: string }>) => {
    const accepted = acceptInvitationStep(
      transform({ input }, ({ input: { token, now } }) => ({ token, now })),
    );
    givePasswordStep(
      transform({ input, accepted }, (data) => ({
        member_id: data.accepted.member_id,
        identifier: data.accepted.identifier,
        password: data.input.password,
      })),
    );
    when("the-address-waits-to-be-confirmed", { accepted }, (data) =>
      data.accepted.identifier.includes("@"),
    ).then(() => {
      emitEventStep({
        eventName: MEMBER_EMAIL_UNCONFIRMED,
        data: transform({ accepted }, (data) => ({ id: data.accepted.member_id })),
      });
    });
    return new WorkflowResponse(accepted);
  },
);
