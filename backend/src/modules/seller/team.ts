import type { SignInIdentifier } from "@lapak-lebak/domain/sign-in-identifier";
import { signInIdentifier } from "@lapak-lebak/domain/sign-in-identifier";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaError } from "@medusajs/framework/utils";
import { lockStatus, transactionOf } from "../../database/lock-status";
import { SellerMemberLinks } from "./member-links";
import type { Invitation } from "./models/invitation";
import { hashOfSecret, newSecretToken } from "./secret-token";

const DAY_IN_MS = 24 * 60 * 60_000;
const INVITATION_DAYS = 7;
/** Members and open invitations of one business. */
const LARGEST_TEAM = 20;

export type InvitationRecord = Omit<InferTypeOf<typeof Invitation>, "seller">;

/** Somebody whom an owner asks to help. */
export interface NewInvitation {
  seller_id: string;
  name: string;
  identifier: SignInIdentifier;
  /** The owner. */
  invited_by: string;
  now: Date;
}

/** The people of a business: its owner invites helpers and takes them out again. */
export class SellerTeam extends SellerMemberLinks {
  /**
   * Invites somebody; an open invitation of theirs is replaced.
   *
   * @returns the invitation, and the token of its link, which cannot be shown again
   * @throws MedusaError DUPLICATE_ERROR `identifier_taken`; NOT_ALLOWED `team_full`
   */
  @InjectTransactionManager()
  async invite(
    { seller_id, name, identifier, invited_by, now }: NewInvitation,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ invitation: InvitationRecord; token: string }> {
    await lockStatus("seller", seller_id, sharedContext);
    await this.refuseTakenIdentifier_(identifier, sharedContext);
    const open = await this.openInvitations(seller_id, now, sharedContext);
    const replaced = open.filter((invitation) => invitation.identifier === identifier.value);
    await this.deleteInvitations(
      replaced.map(({ id }) => id),
      sharedContext,
    );
    const members = await this.listMembers({ seller_id }, { select: ["id"] }, sharedContext);
    if (members.length + open.length - replaced.length >= LARGEST_TEAM) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A business has at most ${LARGEST_TEAM} members and invitations.`,
        "team_full",
      );
    }
    const { token, hash } = newSecretToken();
    const invitation = await this.createInvitations(
      {
        ...{ seller_id, name, invited_by, identifier: identifier.value, token_hash: hash },
        expires_at: new Date(now.getTime() + INVITATION_DAYS * DAY_IN_MS),
      },
      sharedContext,
    );
    return { invitation, token };
  }

  /** The invitations of a business that can still be accepted, the newest first. */
  async openInvitations(
    seller_id: string,
    now: Date,
    sharedContext: Context = {},
  ): Promise<InvitationRecord[]> {
    return await this.listInvitations(
      { seller_id, accepted_at: null, expires_at: { $gt: now } },
      { order: { created_at: "DESC" }, take: LARGEST_TEAM },
      sharedContext,
    );
  }

  /**
   * The invitation that a link stands for, while it can be accepted.
   *
   * @throws MedusaError NOT_FOUND `token_invalid`
   */
  async invitationOfToken(
    token: string,
    now: Date,
  ): Promise<{ invitation: InvitationRecord; business_name: string }> {
    const [invitation] = await this.listInvitations(
      { token_hash: hashOfSecret(token), accepted_at: null, expires_at: { $gt: now } },
      { relations: ["seller"], take: 1 },
    );
    if (!invitation) throw invitationGone();
    return { invitation, business_name: invitation.seller.name };
  }

  /**
   * Makes a helper of whoever was invited.
   *
   * @throws MedusaError NOT_FOUND `token_invalid`; DUPLICATE_ERROR `identifier_taken`
   */
  @InjectTransactionManager()
  async acceptInvitation(
    { token, now }: { token: string; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ member_id: string; invitation_id: string; identifier: string }> {
    const [row] = await transactionOf(sharedContext).execute<
      { id: string; seller_id: string; name: string; identifier: string }[]
    >(
      `UPDATE seller_invitation SET accepted_at = ?
        WHERE token_hash = ? AND accepted_at IS NULL AND expires_at > ? AND deleted_at IS NULL
        RETURNING id, seller_id, name, identifier`,
      [now, hashOfSecret(token), now],
    );
    const identifier = signInIdentifier(row?.identifier ?? "");
    if (!row || !identifier) throw invitationGone();
    await this.refuseTakenIdentifier_(identifier, sharedContext);
    const member = await this.createMembers(
      {
        ...{ name: row.name, role: "helper", seller_id: row.seller_id, terms_accepted_at: now },
        [identifier.kind]: identifier.value,
      },
      sharedContext,
    );
    return { member_id: member.id, invitation_id: row.id, identifier: identifier.value };
  }

  /**
   * Withdraws an open invitation of a business.
   *
   * @throws MedusaError NOT_FOUND `invitation_not_found`, also for another business's
   */
  @InjectTransactionManager()
  async withdrawInvitation(
    { id, seller_id }: { id: string; seller_id: string },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    const [open] = await this.listInvitations(
      { id, seller_id, accepted_at: null },
      { select: ["id"], take: 1 },
      sharedContext,
    );
    if (!open) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "There is no such invitation.",
        "invitation_not_found",
      );
    }
    await this.deleteInvitations([id], sharedContext);
  }

  /**
   * The helper of a business who is to be taken out.
   *
   * @throws MedusaError NOT_FOUND `member_not_found`, also for another business's; NOT_ALLOWED `owner_stays`
   */
  async helperOf(id: string, seller_id: string): Promise<{ id: string; identifier: string }> {
    const [member] = await this.listMembers({ id, seller_id }, { take: 1 });
    if (!member)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such member.", "member_not_found");
    if (member.role === "owner") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "A business keeps its owner.", "owner_stays");
    }
    return { id: member.id, identifier: member.email ?? member.phone ?? "" };
  }
}

const invitationGone = () =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "This invitation is not open any more: ask for a new one.",
    "token_invalid",
  );
