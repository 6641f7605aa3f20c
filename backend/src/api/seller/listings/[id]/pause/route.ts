import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { moveListing } from "../../move-listing";

/** Takes a published listing off the shop for a while. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await moveListing(req, res, "paused");
}
