import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readParcels } from "./read-parcels";

/** The parcels of a cart, one a seller, with the ways in which each can be sent and what they cost. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ parcels: await readParcels(req.scope, req.params.id ?? "") });
}
