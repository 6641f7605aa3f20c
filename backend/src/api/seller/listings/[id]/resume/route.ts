import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveListing } from "../../move-listing";

/** Puts a paused listing back into the shop. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await moveListing(req, res, "published");
}
