import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { makeStaffResetLinkWorkflow } from "../../../../../../workflows/staff/make-staff-reset-link";
import { parseInput } from "../../../../../errors/parse-input";
import { auditActorOf } from "../../../../../security/staff-context";
import { throwAsApiError } from "../../../../workflow-refusal";

const body = z.strictObject({}).default({});

/**
 * Makes a link for a new password, which the administrator hands over where the mail does not arrive.
 *
 * @throws MedusaError 404 `staff_not_found`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(body, req.body);
  const input = {
    user_id: req.params.user_id ?? "",
    actor: auditActorOf(req),
    now: new Date().toISOString(),
  };
  const { result } = await makeStaffResetLinkWorkflow(req.scope).run({ input }).catch(throwAsApiError);
  res.status(201).json(result);
}
