import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getListing } from "../../../../../seller-listings/get-listing";
import { duplicateListingWorkflow } from "../../../../../workflows/listing/duplicate-listing";
import { parseInput } from "../../../../errors/parse-input";
import { nothing } from "../../listing-input";
import { throwListingRefusal } from "../../listing-refusal";
import { deedOf, ownListingOf } from "../../own-listing-of";

/** Begins a listing as a copy of another of the business; a copy of an archived one is a way back, too. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(nothing, req.body);
  const own = ownListingOf(req);
  const { result } = await duplicateListingWorkflow(req.scope)
    .run({ input: { ...own, ...deedOf(req) } })
    .catch(throwListingRefusal);
  res.status(201).json({ listing: await getListing(req.scope, { ...own, ...result }, new Date()) });
}
