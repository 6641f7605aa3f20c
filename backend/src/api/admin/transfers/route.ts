import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "../../errors/parse-input";
import { listTransfers } from "./list-transfers";
import { listTransfersQuery } from "./transfer-queries";

/** The transfers that staff looks through to confirm those that have arrived. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(listTransfersQuery, req.query);
  res.json({ ...(await listTransfers(req.scope, query)), limit: query.limit, offset: query.offset });
}
