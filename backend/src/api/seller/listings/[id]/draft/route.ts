import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveDraftWorkflow } from "../../../../../workflows/listing/save-draft";
import { parseInput } from "../../../../errors/parse-input";
import { draftBody } from "../../listing-input";
import { throwListingRefusal } from "../../listing-refusal";
import { deedOf, listingOf, ownListingOf } from "../../own-listing-of";

/**
 * Keeps the whole content of a draft, however unfinished. Safe to repeat.
 *
 * @throws ApiError 409 `draft_changed` when somebody wrote since, `listing_submitted` while the agency has it,
 *   `listing_archived`; 400 `unknown_picture`, `unknown_certificate`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseInput(draftBody, req.body);
  await saveDraftWorkflow(req.scope)
    .run({ input: { ...ownListingOf(req), ...body, ...deedOf(req) } })
    .catch(throwListingRefusal);
  res.json(await listingOf(req));
}
