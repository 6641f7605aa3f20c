import type { StaffRole } from "@lapak-lebak/domain/staff-roles";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { transactionOf } from "../../database/lock-status";
import { refuseToRewriteLog } from "./append-only";
import { rowOfAuditEntry, type AuditActor, type NewAuditEntry } from "./audit-row";
import { AuditEntry } from "./models/audit-entry";
import { StaffInvitation } from "./models/staff-invitation";
import { StaffMember } from "./models/staff-member";
import { StaffPresence } from "./models/staff-presence";
import { othersPresent, type Attendance, type PresentColleague } from "./presence";

export type StaffMemberRecord = InferTypeOf<typeof StaffMember>;
export type StaffInvitationRecord = InferTypeOf<typeof StaffInvitation>;
export type AuditEntryRecord = InferTypeOf<typeof AuditEntry>;

/** Somebody who signed in and has no role yet. `isFirstUser`: no user of the console is older. */
export interface RoleClaim {
  user_id: string;
  email: string;
  name: string;
  isFirstUser: boolean;
  now: Date;
}

/** A change to a colleague's standing: who makes it, and what the colleague is called. */
export interface StaffChange {
  user_id: string;
  label: string;
  actor: AuditActor;
  now: Date;
}

/** The agency's staff: who has which role, who looks at what, and the log of everything that they decide. */
export default class StaffModuleService extends MedusaService({
  StaffMember,
  StaffInvitation,
  AuditEntry,
  StaffPresence,
}) {
  /** Adds entries to the log. @returns their ids, in the order of the entries */
  @InjectTransactionManager()
  async record(entries: NewAuditEntry[], @MedusaContext() sharedContext: Context = {}): Promise<string[]> {
    const rows = await this.createAuditEntries(entries.map(rowOfAuditEntry), sharedContext);
    return rows.map(({ id }) => id);
  }

  /**
   * Gives somebody their role when they come for the first time: the one that they were invited to, or administrator where
   * nobody has a role and no user is older. Undefined where neither holds.
   */
  @InjectTransactionManager()
  async claimRole(
    { user_id, email, name, isFirstUser, now }: RoleClaim,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<StaffMemberRecord | undefined> {
    await this.oneAtATime_(sharedContext);
    const [known] = await this.listStaffMembers({ user_id }, { take: 1 }, sharedContext);
    if (known !== undefined) return known;
    const [invitation] = await this.listStaffInvitations(
      { email: email.toLowerCase(), accepted_at: null },
      { take: 1 },
      sharedContext,
    );
    const [anybody] = await this.listStaffMembers({}, { take: 1, select: ["id"] }, sharedContext);
    const isFirst = anybody === undefined && isFirstUser;
    const role = invitation?.role ?? (isFirst ? "administrator" : undefined);
    if (role === undefined) return undefined;

    if (invitation) await this.updateStaffInvitations({ id: invitation.id, accepted_at: now }, sharedContext);
    const member = await this.createStaffMembers({ user_id, role }, sharedContext);
    await this.record(
      [
        {
          actor: { id: user_id, name, role },
          action: invitation ? "staff.join" : "staff.first_administrator",
          subject: { type: "staff", id: user_id, label: name },
          after: { role },
          occurred_at: now,
        },
      ],
      sharedContext,
    );
    return member;
  }

  /**
   * Gives a user a role, the first one or another, and writes it into the log.
   *
   * @returns the role that the user had
   * @throws MedusaError NOT_ALLOWED `last_administrator`
   */
  @InjectTransactionManager()
  async changeRole(
    { role, ...change }: StaffChange & { role: StaffRole },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ from: StaffRole | null }> {
    const member = await this.memberForChange_(change.user_id, role, sharedContext);
    const from = member?.role ?? null;
    if (from === role) return { from };
    await this.recordChange_("staff.change_role", change, { role: from }, { role }, sharedContext);
    if (member) await this.updateStaffMembers({ id: member.id, role }, sharedContext);
    else await this.createStaffMembers({ user_id: change.user_id, role }, sharedContext);
    return { from };
  }

  /**
   * Takes a user's role away, and writes it into the log.
   *
   * @returns the role that the user had
   * @throws MedusaError NOT_ALLOWED `last_administrator`
   */
  @InjectTransactionManager()
  async removeStaff(
    change: StaffChange,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<{ from: StaffRole | null }> {
    const member = await this.memberForChange_(change.user_id, null, sharedContext);
    const from = member?.role ?? null;
    await this.recordChange_("staff.remove", change, { role: from }, null, sharedContext);
    if (member) await this.deleteStaffMembers([member.id], sharedContext);
    return { from };
  }

  /** Notes that somebody has an item open, and tells who else has. */
  @InjectTransactionManager()
  async attend(
    attendance: Attendance,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<PresentColleague[]> {
    return await othersPresent(transactionOf(sharedContext), attendance);
  }

  /** Refused: the log is only added to. */
  override updateAuditEntries = refuseToRewriteLog;
  override deleteAuditEntries = refuseToRewriteLog;
  override softDeleteAuditEntries = refuseToRewriteLog;

  /** Who has a role changes one after the other: of two administrators who step down at once, one is refused. */
  protected async oneAtATime_(sharedContext: Context): Promise<void> {
    await transactionOf(sharedContext).execute("SELECT pg_advisory_xact_lock(hashtext('staff'))");
  }

  protected async memberForChange_(
    user_id: string,
    next: StaffRole | null,
    sharedContext: Context,
  ): Promise<StaffMemberRecord | undefined> {
    await this.oneAtATime_(sharedContext);
    const [member] = await this.listStaffMembers({ user_id }, { take: 1 }, sharedContext);
    if (member?.role === "administrator" && next !== "administrator") {
      const administrators = await this.listStaffMembers(
        { role: "administrator" },
        { take: 2, select: ["id"] },
        sharedContext,
      );
      if (administrators.length < 2) {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          "Somebody must stay administrator.",
          "last_administrator",
        );
      }
    }
    return member;
  }

  protected async recordChange_(
    action: "staff.change_role" | "staff.remove",
    { user_id, label, actor, now }: StaffChange,
    before: Record<string, unknown>,
    after: Record<string, unknown> | null,
    sharedContext: Context,
  ): Promise<void> {
    const subject = { type: "staff", id: user_id, label };
    await this.record([{ actor, action, subject, before, after, occurred_at: now }], sharedContext);
  }
}
