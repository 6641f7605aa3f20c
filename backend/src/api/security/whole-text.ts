import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ApiError } from "../errors/api-error";

/** Half of a character that is written in two halves. */
const HALF = /\p{Surrogate}/u;

/** Whether a value holds no text that Postgres cannot store: with a zero byte, or half a character. */
export function isWhole(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\0") && !HALF.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, part]) => isWhole(name) && isWhole(part));
}

/** Refuses text that no form and no link sends before anything asks the database for it. @throws ApiError 400 `malformed_request` */
export function wholeText(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (/%00/.test(req.originalUrl) || !isWhole(req.body)) {
    throw new ApiError("invalid_data", "malformed_request", "The request holds text that is none.");
  }
  next();
}
