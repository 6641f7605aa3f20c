import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { invitationMail } from "../../mail/member-mails";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import type { NewInvitation } from "../../modules/seller/service";
import { sellerLinks } from "../../seller/seller-links";
import { trySendMemberMail } from "../../seller/send-member-mail";

const inviteStep = createStep(
  "invite-helper-step",
  async (invitation: NewInvitation, { container }) => {
    const made = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      // Inputs of a workflow are kept as JSON: a date may arrive as its text.
      .invite({ ...invitation, now: new Date(invitation.now) });
    const { id, name, identifier, expires_at } = made.invitation;
    return new StepResponse(
      { id, name, identifier, expires_at: new Date(expires_at), link: sellerLinks.invitation(made.token) },
      id,
    );
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerModuleService>(SELLER_MODULE).deleteInvitations([id]);
  },
);

/** The owner sees the link too and can send it: an invitation whose mail does not arrive is still one. */
const mailInvitationStep = createStep(
  "mail-invitation",
  async (
    { seller_id, invited_by, made }: { seller_id: string; invited_by: string; made: Made },
    { container },
  ) => {
    if (!made.identifier.includes("@")) return new StepResponse({ sent: false });
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [{ name: businessName }, { name: ownerName }] = await Promise.all([
      sellers.retrieveSeller(seller_id, { select: ["id", "name"] }),
      sellers.retrieveMember(invited_by, { select: ["id", "name"] }),
    ]);
    const draft = invitationMail({
      ...{ name: made.name, url: made.link, businessName, ownerName },
      expiresAt: new Date(made.expires_at),
    });
    const sent = await trySendMemberMail(container, {
      to: made.identifier,
      event: "invitation",
      draft,
      about: made.id,
    });
    return new StepResponse({ sent });
  },
);

interface Made {
  id: string;
  name: string;
  identifier: string;
  expires_at: Date;
  link: string;
}

/**
 * Invites somebody to help in a business, by mail where they have an address.
 *
 * @throws MedusaError DUPLICATE_ERROR `identifier_taken`; NOT_ALLOWED `team_full`
 */
export const inviteHelperWorkflow = createWorkflow("invite-helper", (input: WorkflowData<NewInvitation>) => {
  const made = inviteStep(input);
  mailInvitationStep({ seller_id: input.seller_id, invited_by: input.invited_by, made });
  return new WorkflowResponse(made);
});
