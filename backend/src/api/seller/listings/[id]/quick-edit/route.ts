import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownListing } from "../../../../../seller-listings/get-listing";
import { listingRows } from "../../../../../seller-listings/list-listings";
import { changeGoodsWorkflow } from "../../../../../workflows/listing/change-goods";
import { parseInput } from "../../../../errors/parse-input";
import { quickEditBody } from "../../listing-input";
import { throwListingRefusal } from "../../listing-refusal";
import { deedOf, ownListingOf } from "../../own-listing-of";

/**
 * Changes prices and stock of goods that are sold, at once.
 *
 * @throws ApiError 409 `stock_below_reserved` with the fields; 400 `unknown_variant`
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = parseInput(quickEditBody, req.body);
  const own = ownListingOf(req);
  await changeGoodsWorkflow(req.scope)
    .run({ input: { ...own, ...body, ...deedOf(req), cause: "quick_edit" } })
    .catch(throwListingRefusal);
  const [listing] = await listingRows(req.scope, own.seller_id, [await ownListing(req.scope, own)]);
  res.json({ listing });
}
