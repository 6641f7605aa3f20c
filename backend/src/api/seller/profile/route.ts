import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBusiness } from "../../../seller/read-business";
import { editBusinessWorkflow } from "../../../workflows/seller/edit-business";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { checkProfile } from "./check-profile";
import { profileBody } from "./profile-body";
import { settleProfilePictures } from "./settle-profile-pictures";

/**
 * Changes what a business tells of itself, any part of it.
 *
 * @throws ApiError 400 `invalid_input`; 409 `identity_verified`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { sellerId: id } = sellerOf(req);
  const body = parseInput(profileBody(new Date().getFullYear()), req.body);
  const { business } = await readBusiness(req.scope, id);
  checkProfile(business, body);
  const { postal, story_pictures, logo, ...fields } = body;
  await editBusinessWorkflow(req.scope).run({
    input: {
      id,
      ...fields,
      ...(postal === undefined ? {} : { postal_code: postal }),
      pictures: await settleProfilePictures(req.scope, { story_pictures, logo }, business),
    },
  });
  res.json(await readBusiness(req.scope, id));
}
