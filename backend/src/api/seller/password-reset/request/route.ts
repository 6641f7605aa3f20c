import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { signInIdentifier } from "@lapak-lebak/domain/sign-in-identifier";
import { z } from "zod";
import { askForPasswordWorkflow } from "../../../../workflows/seller/ask-for-password";
import { parseInput } from "../../../errors/parse-input";

const body = z.strictObject({ identifier: z.string().trim().min(1).max(300) });

/** Has a link for a new password mailed to whoever has this address; answers alike whether there is somebody or not. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const identifier = signInIdentifier(parseInput(body, req.body).identifier);
  if (identifier?.kind === "email") {
    await askForPasswordWorkflow(req.scope).run({ input: { email: identifier.value } });
  }
  res.status(204).end();
}
