import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffMay } from "@lapak-lebak/domain/staff-roles";
import { staffOf } from "../../../security/staff-context";
import { listStaff, listStaffInvitations } from "./list-staff";

/** Who works here, and who was invited to. Links of invitations are shown to those who may invite. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { userId, role } = staffOf(req);
  const [items, invitations] = await Promise.all([
    listStaff(req.scope, userId),
    listStaffInvitations(req.scope, new Date()),
  ]);
  const shown = staffMay(role, "staff.manage")
    ? invitations
    : invitations.map((invitation) => ({ ...invitation, link: null }));
  res.json({ items, invitations: shown });
}
