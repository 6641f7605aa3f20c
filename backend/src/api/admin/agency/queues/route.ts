import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { countQueues } from "../../../../agency/count-queues";
import { staffOf } from "../../../security/staff-context";

/** How much waits for a decision of those which the role may look at; 0 for the others. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await countQueues(req.scope, staffOf(req).role));
}
