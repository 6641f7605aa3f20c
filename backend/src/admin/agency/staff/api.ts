import { STAFF_ROLES, type StaffRole } from "@lapak-lebak/domain/staff-roles";
import { z } from "zod";
import { ask, send } from "../request/send";

const role = z.enum(STAFF_ROLES);

const colleague = z.object({
  user_id: z.string(),
  name: z.string(),
  email: z.string(),
  role: role.nullable(),
  you: z.boolean(),
  since: z.string(),
});

/** Somebody who can sign in to the console; without a role they may do nothing there. */
export type Colleague = z.infer<typeof colleague>;

const invitation = z.object({
  id: z.string(),
  email: z.string(),
  role,
  expires_at: z.string(),
  link: z.string().nullable(),
});

/** Somebody who was invited and has not come yet. */
export type Invitation = z.infer<typeof invitation>;

const staff = z.object({ items: z.array(colleague), invitations: z.array(invitation) });

export const readStaff = () => ask(staff, "/admin/agency/staff");

export const invite = async (email: string, as: StaffRole) =>
  (
    await ask(z.object({ invitation }), "/admin/agency/staff/invitations", {
      method: "POST",
      body: { email, role: as },
    })
  ).invitation;

export const withdrawInvitation = (id: string) =>
  send(`/admin/agency/staff/invitations/${encodeURIComponent(id)}`, { method: "DELETE" });

export const changeRole = (userId: string, to: StaffRole) =>
  send(`/admin/agency/staff/${encodeURIComponent(userId)}/role`, { method: "POST", body: { role: to } });

export const makePasswordLink = (userId: string) =>
  ask(
    z.object({ link: z.string(), expires_at: z.string() }),
    `/admin/agency/staff/${encodeURIComponent(userId)}/reset-link`,
    { method: "POST", body: {} },
  );

export const removeColleague = (userId: string) =>
  send(`/admin/agency/staff/${encodeURIComponent(userId)}`, { method: "DELETE" });
