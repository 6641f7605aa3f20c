import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { makeResetLinkWorkflow } from "../../../../../../../../workflows/seller/make-reset-link";
import { parseInput } from "../../../../../../../errors/parse-input";
import { auditActorOf } from "../../../../../../../security/staff-context";

const body = z.strictObject({}).default({});

/**
 * Makes a link for a new password, for somebody who has no e-mail address. The officer hands it over; it is not kept.
 *
 * @throws MedusaError 404 `member_not_found`, also for a member of another business
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(body, req.body);
  const { result } = await makeResetLinkWorkflow(req.scope).run({
    input: {
      seller_id: req.params.id ?? "",
      member_id: req.params.member_id ?? "",
      actor: auditActorOf(req),
      now: new Date().toISOString(),
    },
  });
  res.status(201).json({ link: result.link, expires_at: new Date(result.expires_at).toISOString() });
}
