import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBusiness } from "../../../seller/read-business";
import { editBusinessWorkflow } from "../../../workflows/seller/edit-business";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { checkProfile } from "./check-profile";
import { profileBody } from "./profile-body";

/**
 * Changes what a business tells of itself, any part of it.
 *
 * @throws ApiError 400 `invalid_input`; 409 `identity_verified`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sellerId: id } = sellerOf(req);
  const body = parseInput(profileBody(new Date().getFullYear()), req.body);
  checkProfile((await readBusiness(req.scope, id)).business, body);
  const { postal, story_pictures: story, logo, ...fields } = body;
  await editBusinessWorkflow(req.scope).run({
    input: {
      id,
      ...fields,
      ...(postal === undefined ? {} : { postal_code: postal }),
      pictures: { ...(story && { story }), ...(logo === undefined ? {} : { logo }) },
    },
  });
  res.json(await readBusiness(req.scope, id));
}
