import { MedusaError } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { LINK_HOURS } from "../../modules/seller/service";
import type { AuditActor } from "../../modules/staff/audit-row";
import { sellerLinks } from "../../seller/seller-links";
import { recordDecisionStep, type DecisionToRecord } from "../staff/steps/record-decision";

export interface ResetLinkInput {
  seller_id: string;
  member_id: string;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

const findMemberStep = createStep(
  "find-member-of-business",
  async ({ seller_id, member_id }: ResetLinkInput, { container }) => {
    const [member] = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .listMembers({ id: member_id, seller_id }, { relations: ["seller"], take: 1 });
    if (!member) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such member.", "member_not_found");
    }
    return new StepResponse({ label: `${member.name} (${member.seller.name})` });
  },
);

const issueResetLinkStep = createStep(
  "issue-reset-link",
  async ({ member_id, now }: ResetLinkInput, { container }) => {
    const { token, expires_at } = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .issueMemberToken({
        ...{ member_id, purpose: "password_reset" as const, now: new Date(now) },
        hours: LINK_HOURS.password_reset_by_staff,
      });
    return new StepResponse({ link: sellerLinks.newPassword(token), expires_at });
  },
);

/**
 * Makes a link for a new password that an officer gives to somebody who has only a telephone, having made sure who it is.
 * The log says that it was made, and for whom, but not the link.
 *
 * @throws MedusaError NOT_FOUND `member_not_found`, also for another business's
 */
export const makeResetLinkWorkflow = createWorkflow(
  "make-reset-link",
  (input: WorkflowData<ResetLinkInput>) => {
    const member = findMemberStep(input);
    recordDecisionStep(
      transform(
        { input, member },
        ({ input: { actor, member_id, now }, member: { label } }): DecisionToRecord => ({
          actor,
          action: "member.reset_link",
          subject: { type: "seller_member", id: member_id, label },
          occurred_at: now,
        }),
      ),
    );
    return new WorkflowResponse(issueResetLinkStep(input));
  },
);
