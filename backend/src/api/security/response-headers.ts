import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { randomUUID } from "node:crypto";
import helmet from "helmet";

/** What a caller may call their request: it goes into logs and back into the answer. */
const REQUEST_ID = /^[\w.-]{1,100}$/;

const protect = helmet({
  // The API answers with JSON and pictures: nothing that it sends may run or be framed.
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: "same-site" },
});

/**
 * Puts the security headers and the request's id on an answer, whatever stage of the request gives it; the framework's
 * own name is taken off.
 */
export function protectAnswer(req: MedusaRequest, res: MedusaResponse): void {
  const requestId = REQUEST_ID.test(req.requestId ?? "") ? (req.requestId ?? "") : randomUUID();
  req.requestId = requestId;
  res.setHeader("x-request-id", requestId);
  res.removeHeader("x-powered-by");
  protect(req, res, () => undefined);
}

/** Security headers on every answer of the API. */
export function responseHeaders(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  protectAnswer(req, res);
  next();
}

/** Answers that depend on who asks, or on this very moment, are kept by nobody. */
export function neverStored(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader("cache-control", "no-store");
  next();
}
