import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listBusinesses } from "../../../../agency/businesses/list-businesses";
import { parseInput } from "../../../errors/parse-input";
import { businessesQuery } from "./business-queries";

/** The businesses that the agency looks through. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(businessesQuery, req.query);
  const { limit, offset } = query;
  res.json({ ...(await listBusinesses(req.scope, query)), offset, limit });
}
