import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaError } from "@medusajs/framework/utils";
import { transactionOf } from "../../database/lock-status";
import { SellerAccounts } from "./accounts";
import type { MemberToken } from "./models/member-token";
import { hashOfSecret, newSecretToken } from "./secret-token";

const HOUR_IN_MS = 60 * 60_000;

/** What a link that is sent to a member is good for. */
export type LinkPurpose = InferTypeOf<typeof MemberToken>["purpose"];

/** Hours for which a link is good. What staff makes travels by messenger and is opened later than a mail. */
export const LINK_HOURS = { password_reset: 1, email_verification: 72, password_reset_by_staff: 48 } as const;

/** Between two mails of a kind to the same member: milliseconds. */
const BETWEEN_MAILS = 60_000;

/** A link to be made. */
export interface NewMemberLink {
  member_id: string;
  purpose: LinkPurpose;
  hours: number;
  now: Date;
}

/** The links by which members choose a new password and confirm their address. */
export class SellerMemberLinks extends SellerAccounts {
  /**
   * Makes the token of a link; an earlier one for the same purpose is void. Only its hash is kept.
   *
   * @throws MedusaError NOT_FOUND
   */
  @InjectTransactionManager()
  async issueMemberToken(
    { member_id, purpose, hours, now }: NewMemberLink,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ token: string; expires_at: Date }> {
    await this.retrieveMember(member_id, { select: ["id"] }, sharedContext);
    const earlier = await this.listMemberTokens({ member_id, purpose }, { select: ["id"] }, sharedContext);
    await this.deleteMemberTokens(
      earlier.map(({ id }) => id),
      sharedContext,
    );
    const { token, hash } = newSecretToken();
    const expires_at = new Date(now.getTime() + hours * HOUR_IN_MS);
    await this.createMemberTokens({ member_id, purpose, token_hash: hash, expires_at }, sharedContext);
    return { token, expires_at };
  }

  /**
   * Makes the token of a link that is mailed, unless one of its kind was made a moment ago: nobody is flooded with mails, also
   * not by several who ask at once.
   *
   * @returns null where there is such a one
   * @throws MedusaError NOT_FOUND
   */
  @InjectTransactionManager()
  async issueMailedToken(
    link: NewMemberLink,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ token: string; expires_at: Date } | null> {
    const { member_id, purpose, now } = link;
    await transactionOf(sharedContext).execute("SELECT pg_advisory_xact_lock(hashtext(?))", [
      `seller_member_token:${member_id}:${purpose}`,
    ]);
    const since = new Date(now.getTime() - BETWEEN_MAILS);
    const [recent] = await this.listMemberTokens(
      { member_id, purpose, created_at: { $gt: since } },
      { select: ["id"], take: 1 },
      sharedContext,
    );
    return recent ? null : await this.issueMemberToken(link, sharedContext);
  }

  /**
   * Whose link this is, if it is still good.
   *
   * @throws MedusaError INVALID_DATA `token_invalid` for one that is unknown, used or past
   */
  async memberOfToken(token: string, purpose: LinkPurpose, now: Date): Promise<string> {
    const [row] = await this.listMemberTokens(
      { token_hash: hashOfSecret(token), purpose, used_at: null, expires_at: { $gt: now } },
      { select: ["id", "member_id"], take: 1 },
    );
    if (!row) throw tokenInvalid();
    return row.member_id;
  }

  /**
   * Uses a link up. A link for a new password ends every session that the member has.
   *
   * @returns whose link it was, and the id of its row
   * @throws MedusaError INVALID_DATA `token_invalid` for one that is unknown, used or past
   */
  @InjectTransactionManager()
  async redeemMemberToken(
    { token, purpose, now }: { token: string; purpose: LinkPurpose; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ token_id: string; member_id: string }> {
    const [row] = await transactionOf(sharedContext).execute<{ id: string; member_id: string }[]>(
      `UPDATE seller_member_token SET used_at = ?
        WHERE token_hash = ? AND purpose = ? AND used_at IS NULL AND expires_at > ? AND deleted_at IS NULL
        RETURNING id, member_id`,
      [now, hashOfSecret(token), purpose, now],
    );
    if (!row) throw tokenInvalid();
    if (purpose === "password_reset") await this.endSessions(row.member_id, sharedContext);
    else await this.updateMembers({ id: row.member_id, email_verified_at: now }, sharedContext);
    return { token_id: row.id, member_id: row.member_id };
  }

  /** Makes void every token by which a member is signed in anywhere. */
  @InjectTransactionManager()
  async endSessions(memberId: string, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await transactionOf(sharedContext).execute(
      `UPDATE seller_member SET session_version = session_version + 1, updated_at = now() WHERE id = ?`,
      [memberId],
    );
  }
}

const tokenInvalid = () =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "This link is not good any more: ask for a new one.",
    "token_invalid",
  );
