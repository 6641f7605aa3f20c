import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveListing } from "../../move-listing";

/** Puts a listing away; what waits for the agency is taken back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await moveListing(req, res, "archived");
}
