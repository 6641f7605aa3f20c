import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { mailMemberLinkWorkflow } from "../../../../workflows/seller/mail-member-link";
import { sellerOf } from "../../../security/seller-gate";

/** Mails the member who asks a link to confirm their address; nothing is sent twice in a minute, or once it is confirmed. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { memberId: member_id } = sellerOf(req);
  await mailMemberLinkWorkflow(req.scope).run({
    input: { member_id, purpose: "email_verification", now: new Date().toISOString() },
  });
  res.status(204).end();
}
