import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listAgencyListings } from "../../../../agency/listings/list-listings";
import { parseInput } from "../../../errors/parse-input";
import { agencyListingsQuery } from "./listing-queries";

/** The listings that the agency looks through. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(agencyListingsQuery, req.query);
  const { limit, offset } = query;
  res.json({ ...(await listAgencyListings(req.scope, query, new Date())), offset, limit });
}
