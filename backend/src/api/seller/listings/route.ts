import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getListing } from "../../../seller-listings/get-listing";
import { listListings } from "../../../seller-listings/list-listings";
import { draftListingWorkflow } from "../../../workflows/listing/draft-listing";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { listListingsQuery, newListingBody } from "./listing-input";
import { deedOf } from "./own-listing-of";

/** The listings of the business, those touched last first; archived ones with `status=archived` only. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(listListingsQuery, req.query);
  const { sellerId: seller_id } = sellerOf(req);
  res.json({
    ...(await listListings(req.scope, { ...query, seller_id })),
    limit: query.limit,
    offset: query.offset,
  });
}

/** Begins a listing. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const content = parseInput(newListingBody, req.body);
  const { sellerId: seller_id } = sellerOf(req);
  const { result } = await draftListingWorkflow(req.scope).run({
    input: { seller_id, content, ...deedOf(req) },
  });
  const listing = await getListing(req.scope, { ...result, seller_id }, new Date());
  res.status(201).json({ listing });
}
