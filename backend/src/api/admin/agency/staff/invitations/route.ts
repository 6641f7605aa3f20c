import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STAFF_ROLES } from "@lapak-lebak/domain/staff-roles";
import { z } from "zod";
import { inviteStaffWorkflow } from "../../../../../workflows/staff/invite-staff";
import { parseInput } from "../../../../errors/parse-input";
import { auditActorOf } from "../../../../security/staff-context";
import { throwAsApiError } from "../../../workflow-refusal";
import { staffLinks } from "../../../../../staff/staff-links";

const body = z.strictObject({
  email: z.email().max(200).toLowerCase(),
  role: z.enum(STAFF_ROLES),
});

/**
 * Invites a colleague. They are mailed the link, which whoever invites may pass on as well.
 *
 * @throws ApiError 400 `invalid_input`; 409 `already_staff` or `already_invited`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, role } = parseInput(body, req.body);
  const input = { email, role, actor: auditActorOf(req), now: new Date().toISOString() };
  const { result } = await inviteStaffWorkflow(req.scope).run({ input }).catch(throwAsApiError);
  const link = staffLinks.invitation(result.invite.token);
  const expires_at = new Date(result.invite.expires_at).toISOString();
  res.status(201).json({ invitation: { id: result.invitation.id, email, role, expires_at, link } });
}
