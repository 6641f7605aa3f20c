import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveListingWorkflow } from "../../../workflows/listing/move-listing";
import type { ListingMove } from "../../../workflows/listing/steps/read-listing-move";
import { parseInput } from "../../errors/parse-input";
import { nothing } from "./listing-input";
import { throwListingRefusal } from "./listing-refusal";
import { deedOf, listingOf, ownListingOf } from "./own-listing-of";

/** Answers a request that moves a listing. @throws ApiError 409 `listing_transition_refused` */
export async function moveListing(req: MedusaRequest, res: MedusaResponse, move: ListingMove): Promise<void> {
  parseInput(nothing, req.body);
  await moveListingWorkflow(req.scope)
    .run({ input: { ...ownListingOf(req), ...deedOf(req), move } })
    .catch(throwListingRefusal);
  res.json(await listingOf(req));
}
