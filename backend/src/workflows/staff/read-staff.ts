import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { StaffRole } from "@lapak-lebak/domain/staff-roles";
import { STAFF_MODULE } from "../../modules/staff";
import type StaffModuleService from "../../modules/staff/service";

/** Somebody of the agency's staff. */
export interface StaffContext {
  userId: string;
  email: string;
  name: string;
  role: StaffRole;
}

/**
 * The role of a user of the console; undefined for who has none. Somebody who was invited gets theirs here when they come
 * for the first time, and so does the first user of all, whom the operator makes at the set-up.
 */
export async function readStaff(
  container: MedusaContainer,
  userId: string,
): Promise<StaffContext | undefined> {
  const staff = container.resolve<StaffModuleService>(STAFF_MODULE);
  const users = container.resolve(Modules.USER);
  const [[known], [user]] = await Promise.all([
    staff.listStaffMembers({ user_id: userId }, { take: 1, select: ["role"] }),
    users.listUsers({ id: userId }, { take: 1, select: ["id", "email", "first_name", "last_name"] }),
  ]);
  if (user === undefined) return undefined;
  const name = staffName(user);
  const { email } = user;
  if (known !== undefined) return { userId, email, name, role: known.role };
  const [first] = await users.listUsers(
    {},
    { take: 1, select: ["id"], order: { created_at: "ASC", id: "ASC" } },
  );
  const claim = { user_id: userId, email, name, isFirstUser: first?.id === userId, now: new Date() };
  const member = await staff.claimRole(claim);
  return member && { userId, email, name, role: member.role };
}

/** What a user is called: their name, else their address. */
export function staffName(user: {
  email: string;
  first_name?: string | null;
  last_name?: string | null;
}): string {
  return [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email;
}
