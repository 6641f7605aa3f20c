import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows";
import type { AuditActor } from "../../modules/staff/audit-row";
import { staffLinks } from "../../staff/staff-links";
import { findUserStep } from "./steps/find-user";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

/** How long core's links for a new password hold. */
export const STAFF_RESET_MINUTES = 15;

export interface StaffResetLinkInput {
  user_id: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

const readTokenSettingsStep = createStep("read-token-settings", (_: undefined, { container }) => {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return Promise.resolve(new StepResponse({ secret: http.jwtSecret, options: http.jwtOptions }));
});

/**
 * Makes a link for a new password that an administrator hands to a colleague whose mail does not arrive; it is mailed as
 * well. The log says that it was made, and for whom, but not the link.
 *
 * @throws MedusaError NOT_FOUND `staff_not_found`
 */
export const makeStaffResetLinkWorkflow = createWorkflow(
  "make-staff-reset-link",
  (input: StaffResetLinkInput) => {
    const user = findUserStep({ user_id: input.user_id });
    recordDecisionStep(
      transform({ input, user }, (data): DecisionToRecord => ({
        actor: data.input.actor,
        action: "staff.reset_link",
        subject: { type: "staff", id: data.user.email, label: data.user.label },
        occurred_at: data.input.now,
      })),
    );
    const signing = readTokenSettingsStep();
    const token = generateResetPasswordTokenWorkflow.runAsStep({
      input: transform({ user, signing }, (data) => ({
        entityId: data.user.email,
        ...{ actorType: "user", provider: "emailpass" },
        secret: data.signing.secret ?? "",
        jwtOptions: data.signing.options,
      })),
    });
    return new WorkflowResponse(
      transform({ token, input }, (data) => ({
        link: staffLinks.newPassword(data.token),
        expires_at: new Date(new Date(data.input.now).getTime() + STAFF_RESET_MINUTES * 60_000).toISOString(),
      })),
    );
  },
);
