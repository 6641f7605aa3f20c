import { handleOf } from "@lapak-lebak/domain/handle";
import type { SignInIdentifier } from "@lapak-lebak/domain/sign-in-identifier";
import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaError } from "@medusajs/framework/utils";
import { lockStatus, transactionOf } from "../../database/lock-status";
import { SellerAdmission } from "./admission";
import { CLAIM_CODE_DAYS, newClaimCode, normalisedClaimCode } from "./claim-code";
import { hashOfSecret } from "./secret-token";

const DAY_IN_MS = 24 * 60 * 60_000;

/** Somebody opens an account: for a business of theirs, or for one that the agency has registered already. */
export interface NewAccount {
  name: string;
  business_name: string;
  identifier: SignInIdentifier;
  /** As it was typed; null: the business is new. */
  claim_code: string | null;
  now: Date;
}

/** An account that was opened, with what it takes to undo that. */
export interface OpenedAccount {
  member_id: string;
  seller_id: string;
  /** The code that was used, where the business was there before. */
  claim_code_id: string | null;
}

/** The people who act for a business. */
export class SellerAccounts extends SellerAdmission {
  /**
   * Opens an account for an owner: with a new business as a draft, or with the business whose code from the agency it is.
   *
   * @throws MedusaError DUPLICATE_ERROR `identifier_taken`; INVALID_DATA `claim_code_unknown` for a code that is unknown,
   *   used, past, or of a business that somebody owns already
   */
  @InjectTransactionManager()
  async openAccount(
    { name, business_name, identifier, claim_code, now }: NewAccount,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<OpenedAccount> {
    await this.refuseTakenIdentifier_(identifier, sharedContext);
    const claimed = claim_code === null ? null : await this.claim_(claim_code, now, sharedContext);
    const seller_id =
      claimed?.seller_id ??
      (
        await this.createSellers(
          { name: business_name, handle: await this.freeHandle_(business_name, sharedContext) },
          sharedContext,
        )
      ).id;
    const member = await this.createMembers(
      { name, [identifier.kind]: identifier.value, role: "owner", seller_id, terms_accepted_at: now },
      sharedContext,
    );
    if (claimed) {
      await this.updateClaimCodes({ id: claimed.id, used_at: now, used_by: member.id }, sharedContext);
    }
    return { member_id: member.id, seller_id, claim_code_id: claimed?.id ?? null };
  }

  /** Undoes {@link openAccount}. */
  @InjectTransactionManager()
  async discardAccount(
    { member_id, seller_id, claim_code_id }: OpenedAccount,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    await this.deleteMembers([member_id], sharedContext);
    if (claim_code_id === null) await this.deleteSellers([seller_id], sharedContext);
    else await this.updateClaimCodes({ id: claim_code_id, used_at: null, used_by: null }, sharedContext);
  }

  /**
   * Makes the code by which the people of a business that the agency registered take it over; an earlier code that nobody
   * used is void.
   *
   * @returns the code as it is printed. Only its hash is kept: it cannot be shown again
   * @throws MedusaError NOT_FOUND; NOT_ALLOWED `seller_claimed_already` for a business that has members
   */
  @InjectTransactionManager()
  async issueClaimCode(
    { seller_id, now }: { seller_id: string; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ code: string; expires_at: Date }> {
    await lockStatus("seller", seller_id, sharedContext);
    if (await this.hasMembers_(seller_id, sharedContext)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Somebody owns this business already.",
        "seller_claimed_already",
      );
    }
    const earlier = await this.listClaimCodes(
      { seller_id, used_at: null },
      { select: ["id"] },
      sharedContext,
    );
    await this.deleteClaimCodes(
      earlier.map(({ id }) => id),
      sharedContext,
    );
    const code = newClaimCode();
    const expires_at = new Date(now.getTime() + CLAIM_CODE_DAYS * DAY_IN_MS);
    await this.createClaimCodes(
      { seller_id, code_hash: hashOfSecret(normalisedClaimCode(code)), expires_at },
      sharedContext,
    );
    return { code, expires_at };
  }

  /** What a member signs in with, as the domain's `signInIdentifier` writes it. @throws MedusaError NOT_FOUND */
  async identifierOf(memberId: string): Promise<string> {
    const { email, phone } = await this.retrieveMember(memberId, { select: ["id", "email", "phone"] });
    return email ?? phone ?? "";
  }

  /**
   * Of several who come with the same identifier at once, all but the first find it taken.
   *
   * @throws MedusaError DUPLICATE_ERROR `identifier_taken`
   */
  protected async refuseTakenIdentifier_({ kind, value }: SignInIdentifier, sharedContext: Context) {
    await transactionOf(sharedContext).execute("SELECT pg_advisory_xact_lock(hashtext(?))", [
      `seller_identifier:${value}`,
    ]);
    const [taken] = await this.listMembers({ [kind]: value }, { select: ["id"], take: 1 }, sharedContext);
    if (taken) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        "Somebody signs in with this already.",
        "identifier_taken",
      );
    }
  }

  protected async claim_(code: string, now: Date, sharedContext: Context) {
    const [row] = await transactionOf(sharedContext).execute<{ id: string; seller_id: string }[]>(
      `SELECT id, seller_id FROM seller_claim_code
        WHERE code_hash = ? AND used_at IS NULL AND expires_at > ? AND deleted_at IS NULL FOR UPDATE`,
      [hashOfSecret(normalisedClaimCode(code)), now],
    );
    if (row && !(await this.hasMembers_(row.seller_id, sharedContext))) return row;
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "There is no business for this code.",
      "claim_code_unknown",
    );
  }

  protected async hasMembers_(seller_id: string, sharedContext: Context): Promise<boolean> {
    return (await this.listMembers({ seller_id }, { select: ["id"], take: 1 }, sharedContext)).length > 0;
  }

  /** The name in addresses of the shop for a business of this name: with a number where it is taken. */
  protected async freeHandle_(name: string, sharedContext: Context): Promise<string> {
    const base = handleOf(name) || "usaha";
    const connection = transactionOf(sharedContext);
    await connection.execute("SELECT pg_advisory_xact_lock(hashtext(?))", [`seller_handle:${base}`]);
    const rows = await connection.execute<{ handle: string }[]>(
      `SELECT handle FROM seller WHERE (handle = ? OR handle LIKE ?) AND deleted_at IS NULL`,
      [base, `${base}-%`],
    );
    const taken = new Set(rows.map(({ handle }) => handle));
    if (!taken.has(base)) return base;
    for (let number = 2; ; number++) {
      if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
    }
  }
}
