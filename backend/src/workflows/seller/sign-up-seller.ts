import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { MEMBER_EMAIL_UNCONFIRMED, SELLER_CHANGED } from "../../events";
import type { NewAccount } from "../../modules/seller/service";
import { givePasswordStep } from "./steps/give-password";
import { openAccountStep } from "./steps/open-account";

/**
 * Opens an account for an owner and lets them sign in. It must stay without asynchronous steps and retention: those
 * would write its input down, and the password stands in it.
 */
export const signUpSellerWorkflow = createWorkflow(
  "sign-up-seller",
  (input: WorkflowData<NewAccount & { password: string }>) => {
    const account = openAccountStep(
      transform({ input }, ({ input: { password: _password, ...rest } }): NewAccount => rest),
    );
    givePasswordStep(
      transform({ input, account }, (data) => ({
        member_id: data.account.member_id,
        identifier: data.input.identifier.value,
        password: data.input.password,
      })),
    );
    emitEventStep({
      eventName: SELLER_CHANGED,
      data: transform({ account }, (data) => ({ id: data.account.seller_id })),
    });
    when(
      "the-address-waits-to-be-confirmed",
      { input },
      (data) => data.input.identifier.kind === "email",
    ).then(() => {
      emitEventStep({
        eventName: MEMBER_EMAIL_UNCONFIRMED,
        data: transform({ account }, (data) => ({ id: data.account.member_id })),
      }).config({ name: "ask-to-confirm-email" });
    });
    return new WorkflowResponse(account);
  },
);
