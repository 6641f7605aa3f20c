import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../errors/api-error";

/** The first segments of the addresses that this server answers; what lies below is each one's own matter. */
const OPEN = new Set([
  "admin",
  "app",
  "auth",
  "health",
  "hooks",
  "pictures",
  "seller",
  "static",
  "store",
  "storefront",
]);

/** Answers 404 `not_found` to addresses outside of the open folders, those that core brings along (`/cloud`) included. */
export function pathGate(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const [, first = ""] = req.originalUrl.split(/[/?]/);
  if (!OPEN.has(first)) throw notFound("not_found");
  next();
}
