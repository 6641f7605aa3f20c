import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { STAFF_ROLES } from "@lapak-lebak/domain/staff-roles";
import { z } from "zod";
import { changeStaffRoleWorkflow } from "../../../../../../workflows/staff/change-staff-role";
import { parseInput } from "../../../../../errors/parse-input";
import { auditActorOf } from "../../../../../security/staff-context";
import { throwAsApiError } from "../../../../workflow-refusal";

const body = z.strictObject({ role: z.enum(STAFF_ROLES) });

/**
 * Gives a colleague a role; it holds from their next request on.
 *
 * @throws ApiError 400 `invalid_input`; 409 `last_administrator`; MedusaError 404 `staff_not_found`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { role } = parseInput(body, req.body);
  const user_id = req.params.user_id ?? "";
  const input = { user_id, role, actor: auditActorOf(req), now: new Date().toISOString() };
  await changeStaffRoleWorkflow(req.scope).run({ input }).catch(throwAsApiError);
  res.json({ user_id, role });
}
