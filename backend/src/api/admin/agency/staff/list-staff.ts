import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { StaffRole } from "@lapak-lebak/domain/staff-roles";
import { STAFF_MODULE } from "../../../../modules/staff";
import type StaffModuleService from "../../../../modules/staff/service";
import { staffLinks } from "../../../../staff/staff-links";
import { staffName } from "../../../../workflows/staff/read-staff";

/** More people do not work in an office of a regency. */
const MOST = 500;

/** A user of the console; `role` is null for who may do nothing there. */
export interface StaffView {
  user_id: string;
  name: string;
  email: string;
  role: StaffRole | null;
  you: boolean;
  /** When the account was made; ISO 8601. */
  since: string;
}

/** Somebody who was invited and has not come. `link` is for passing on; null once it ran out. */
export interface StaffInvitationView {
  id: string;
  email: string;
  role: StaffRole;
  expires_at: string;
  link: string | null;
}

/** Everybody who can sign in to the console, the oldest account first. */
export async function listStaff(container: MedusaContainer, yourId: string): Promise<StaffView[]> {
  const users = await container.resolve(Modules.USER).listUsers(
    {},
    {
      take: MOST,
      select: ["id", "email", "first_name", "last_name", "created_at"],
      order: { created_at: "ASC", id: "ASC" },
    },
  );
  const members = await container
    .resolve<StaffModuleService>(STAFF_MODULE)
    .listStaffMembers({ user_id: users.map(({ id }) => id) }, { take: MOST, select: ["user_id", "role"] });
  const roles = new Map(members.map(({ user_id, role }) => [user_id, role]));
  return users.map((user) => ({
    user_id: user.id,
    name: staffName(user),
    email: user.email,
    role: roles.get(user.id) ?? null,
    you: user.id === yourId,
    since: new Date(user.created_at).toISOString(),
  }));
}

/** Invitations that nobody accepted yet, the newest first. */
export async function listStaffInvitations(
  container: MedusaContainer,
  now: Date,
): Promise<StaffInvitationView[]> {
  const rows = await container
    .resolve<StaffModuleService>(STAFF_MODULE)
    .listStaffInvitations({ accepted_at: null }, { take: MOST, order: { created_at: "DESC" } });
  const invites = await container
    .resolve(Modules.USER)
    .listInvites({ id: rows.map(({ invite_id }) => invite_id) }, { take: MOST });
  const open = new Map(invites.filter(({ accepted }) => !accepted).map((invite) => [invite.id, invite]));
  return rows.flatMap(({ id, email, role, invite_id }) => {
    const invite = open.get(invite_id);
    if (invite === undefined) return [];
    const expires = new Date(invite.expires_at);
    const link = expires > now ? staffLinks.invitation(invite.token) : null;
    return [{ id, email, role, expires_at: expires.toISOString(), link }];
  });
}
