import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { settings } from "../../settings";
import { ApiError } from "../errors/api-error";
import { clientAddress, CLIENT_ADDRESS_HEADER, isFromStorefront } from "./client-address";

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown;

const MINUTE = 60_000;

function limit(perMinute: number, skip: (req: MedusaRequest) => boolean = () => false): Middleware {
  const limiter = rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // The library speaks Express's own request type; ours is that type with a container beside it.
    keyGenerator: (req) => ipKeyGenerator(clientAddress(req as MedusaRequest)),
    skip: (req) => skip(req as MedusaRequest),
    handler: (_req, _res, next) =>
      next(
        new ApiError("too_many_requests", "too_many_requests", "Too many requests. Try again in a minute."),
      ),
  });
  return limiter;
}

/** Pages that our own storefront renders for nobody in particular (cached pages) are not counted. */
const isRenderedForEverybody = (req: MedusaRequest) =>
  isFromStorefront(req) && !req.get(CLIENT_ADDRESS_HEADER);

/** Everything under /store: RATE_LIMIT_PER_MINUTE a client. */
export const storeRateLimit = (): Middleware => limit(settings().rateLimitPerMinute, isRenderedForEverybody);

/** Signing in and asking for a new password: a thirtieth of the general limit, at least ten a minute. */
export const authRateLimit = (): Middleware =>
  limit(Math.max(10, Math.floor(settings().rateLimitPerMinute / 30)), triesNothing);

/** Reading, as the console does before it shows its form, carries no password to be guessed. */
const triesNothing = (req: MedusaRequest) => req.method === "GET";
