import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { ApiError, notFound } from "../errors/api-error";
import { parseInput } from "../errors/parse-input";

/** Shortest password of staff; NIST SP 800-63B asks for at least 8. */
const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;

/** `providers` is where the agency console learns that it may show the form for e-mail and password. */
const OPEN_PATHS = ["/auth/session", "/auth/token/refresh", "/auth/user/providers"];
const STAFF_PATH = /^\/auth\/user\/emailpass(?:\/(register|reset-password|update))?$/;

const registration = z.object({
  email: z.email(),
  password: z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD),
});
const newPassword = z.looseObject({ password: z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD) });

async function hasOpenInvitation(req: MedusaRequest, email: string): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "invite",
    fields: ["id"],
    filters: { email, accepted: false, expires_at: { $gt: new Date() } },
    pagination: { take: 1 },
  });
  return data.length > 0;
}

/**
 * Stands before core's /auth routes, which take any actor type and any password: only staff sign in here, only with
 * e-mail and password, and only an invited address may register.
 *
 * @throws ApiError 404 `not_found` for every other actor, provider and path; 400 `invalid_input` for a weak password;
 *   403 `not_invited`
 */
export async function authGate(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = req.originalUrl.split("?")[0]?.replace(/\/+$/, "") ?? "";
  if (OPEN_PATHS.includes(path)) {
    next();
    return;
  }
  const staff = STAFF_PATH.exec(path);
  if (!staff) throw notFound("not_found");
  if (staff[1] === "register") {
    const { email } = parseInput(registration, req.body);
    if (!(await hasOpenInvitation(req, email))) {
      throw new ApiError("forbidden", "not_invited", "This address has no open invitation.");
    }
  }
  if (staff[1] === "update") parseInput(newPassword, req.body);
  next();
}
