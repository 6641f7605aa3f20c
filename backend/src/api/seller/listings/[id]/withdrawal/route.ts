import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawListingWorkflow } from "../../../../../workflows/listing/withdraw-listing";
import { parseInput } from "../../../../errors/parse-input";
import { nothing } from "../../listing-input";
import { throwListingRefusal } from "../../listing-refusal";
import { deedOf, listingOf, ownListingOf } from "../../own-listing-of";

/** Takes back what waits for the agency. @throws ApiError 409 `listing_transition_refused` when nothing waits */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(nothing, req.body);
  await withdrawListingWorkflow(req.scope)
    .run({ input: { ...ownListingOf(req), ...deedOf(req) } })
    .catch(throwListingRefusal);
  res.json(await listingOf(req));
}
