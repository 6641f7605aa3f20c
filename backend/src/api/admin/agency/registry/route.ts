import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { listRegistry } from "../../../../registry/list-registry";
import { parseInput } from "../../../errors/parse-input";
import { registryListQuery } from "./registry-queries";

/** The small industries that the agency knows, by name. @throws ApiError 400 `invalid_input` */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(registryListQuery, req.query);
  const { items, count } = await listRegistry(req.scope, { ...query, now: new Date() });
  res.json({ items, count, offset: query.offset, limit: query.limit });
}
