import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { submitListingWorkflow } from "../../../../../workflows/listing/submit-listing";
import { parseInput } from "../../../../errors/parse-input";
import { submissionBody } from "../../listing-input";
import { throwListingRefusal } from "../../listing-refusal";
import { deedOf, listingOf, ownListingOf } from "../../own-listing-of";

/**
 * Hands a listing to the agency. Prices and stock of goods that are published change at once.
 *
 * @throws ApiError 422 `listing_incomplete` with the fields; 409 `business_not_submitted`, `draft_changed`,
 *   `listing_transition_refused` when there is nothing to submit, `stock_below_reserved`, `variant_reserved`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseInput(submissionBody, req.body);
  await submitListingWorkflow(req.scope)
    .run({ input: { ...ownListingOf(req), ...body, ...deedOf(req) } })
    .catch(throwListingRefusal);
  res.json(await listingOf(req));
}
