import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { signInIdentifier } from "@lapak-lebak/domain/sign-in-identifier";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { z } from "zod";
import { settings } from "../../settings";
import { ApiError } from "../errors/api-error";
import { clientAddress, CLIENT_ADDRESS_HEADER, isFromStorefront } from "./client-address";
import { sellerOf } from "./seller-gate";

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown;

const MINUTE = 60_000;

interface Limit {
  /** Requests that are not counted; none, unless told. */
  skip?: (req: MedusaRequest) => boolean;
  /** Whose requests are counted together; the client's, unless told. */
  key?: (req: MedusaRequest) => string;
}

function limit(perMinute: number, { skip = () => false, key = byClient }: Limit = {}): Middleware {
  const limiter = rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // The library speaks Express's own request type; ours is that type with a container beside it.
    keyGenerator: (req) => key(req as MedusaRequest),
    skip: (req) => skip(req as MedusaRequest),
    handler: (_req, _res, next) =>
      next(
        new ApiError("too_many_requests", "too_many_requests", "Too many requests. Try again in a minute."),
      ),
  });
  return limiter;
}

const byClient = (req: MedusaRequest) => ipKeyGenerator(clientAddress(req));

/** Pages that our own storefront renders for nobody in particular (cached pages) are not counted. */
const isRenderedForEverybody = (req: MedusaRequest) =>
  isFromStorefront(req) && !req.get(CLIENT_ADDRESS_HEADER);

/** Everything under /store: RATE_LIMIT_PER_MINUTE a client. */
export const storeRateLimit = (): Middleware =>
  limit(settings().rateLimitPerMinute, { skip: isRenderedForEverybody });

/** Tries of a password or of a link that one client may make in a minute: a thirtieth of all, and ten at least. */
const triesPerMinute = () => Math.max(10, Math.floor(settings().rateLimitPerMinute / 30));

/** Signing in and asking for a new password: a thirtieth of the general limit, at least ten a minute. */
export const authRateLimit = (): Middleware => limit(triesPerMinute(), { skip: triesNothing });

/** Everything under /seller: RATE_LIMIT_PER_MINUTE a client. */
export const sellerRateLimit = (): Middleware => limit(settings().rateLimitPerMinute);

/** Files that one member may send in a minute, whichever clients they use: a fifteenth of all, and twenty at least. */
export const uploadRateLimit = (): Middleware =>
  limit(Math.max(20, Math.floor(settings().rateLimitPerMinute / 15)), { key: byMember });

const byMember = (req: MedusaRequest) => sellerOf(req).memberId;

/** Signing in with one identifier, whichever clients try: as many tries as one client has. */
export const identifierRateLimit = (): Middleware => limit(triesPerMinute(), { key: byIdentifier });

function byIdentifier(req: MedusaRequest): string {
  const raw = z.object({ identifier: z.string().max(300) }).safeParse(req.body).data?.identifier ?? "";
  return signInIdentifier(raw)?.value ?? raw;
}

/** Reading, as the console does before it shows its form, carries no password to be guessed. */
const triesNothing = (req: MedusaRequest) => req.method === "GET";
