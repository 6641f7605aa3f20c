import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/**
 * Whoever accepts an invitation is known by the address that was invited: core would take any other that they name, and
 * with it the role that awaits somebody else.
 */
export function keepInvitedAddress(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body: unknown = req.body;
  if (typeof body === "object" && body !== null && "email" in body) delete body.email;
  next();
}
