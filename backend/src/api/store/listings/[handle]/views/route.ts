import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { countView } from "../../../../../catalog/count-view";
import { parseInput } from "../../../../errors/parse-input";
import { clientAddress } from "../../../../security/client-address";

/** The shop's server passes on what the browser calls itself; without it, the caller is the looker. */
const body = z.strictObject({ user_agent: z.string().max(500).optional() }).default({});

/** Somebody looks at a listing. 204 whether it was counted or not. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { user_agent } = parseInput(body, req.body);
  await countView(req.scope, {
    handle: req.params.handle ?? "",
    client: clientAddress(req),
    userAgent: user_agent ?? req.get("user-agent") ?? "",
    now: new Date(),
  });
  res.sendStatus(204);
}
