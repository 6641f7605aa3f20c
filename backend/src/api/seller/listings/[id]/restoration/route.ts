import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveListing } from "../../move-listing";

/** Brings a listing back from the archive: paused where it had been published, else as a draft. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await moveListing(req, res, "restored");
}
