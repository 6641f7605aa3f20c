import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffMay, type StaffPermission } from "@lapak-lebak/domain/staff-roles";
import { z } from "zod";
import { STAFF_MODULE } from "../../../../modules/staff";
import type StaffModuleService from "../../../../modules/staff/service";
import { parseInput } from "../../../errors/parse-input";
import { notPermitted, staffOf } from "../../../security/staff-context";

const KINDS = ["business", "listing", "certificate", "collection"] as const;

const READ: Record<(typeof KINDS)[number], StaffPermission> = {
  business: "businesses.read",
  listing: "listings.read",
  certificate: "certificates.read",
  collection: "curation.read",
};

const body = z.strictObject({
  kind: z.enum(KINDS),
  id: z.string().min(1).max(60),
});

/**
 * The console says, each half a minute, that somebody has an item open, and learns which colleagues have it open too.
 *
 * @throws ApiError 400 `invalid_input`; 403 `not_permitted` for an item that the role may not read
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { kind, id } = parseInput(body, req.body);
  const { userId, name, role } = staffOf(req);
  if (!staffMay(role, READ[kind])) throw notPermitted();
  const others = await req.scope
    .resolve<StaffModuleService>(STAFF_MODULE)
    .attend({ kind, id, user_id: userId, name, now: new Date() });
  res.json({
    others: others.map((colleague) => ({ name: colleague.name, since: colleague.since.toISOString() })),
  });
}
