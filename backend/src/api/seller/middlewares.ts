import type { MiddlewareRoute } from "@medusajs/framework/http";
import { authRateLimit, identifierRateLimit, sellerRateLimit } from "../security/rate-limits";
import { neverStored } from "../security/response-headers";
import { readSellerToken, sellerGate } from "../security/seller-gate";
import { sellerFileMiddlewares } from "./files/middlewares";
import { listingImportMiddlewares } from "./listing-imports/middlewares";
import { sellerPictureMiddlewares } from "./pictures/middlewares";

/** What stands before the routes of those who sell: limits first, then who asks. */
export const sellerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller", middlewares: [sellerRateLimit(), neverStored, readSellerToken, sellerGate] },
  { matcher: "/seller/sign-up", middlewares: [authRateLimit()] },
  { matcher: "/seller/sign-in", middlewares: [authRateLimit(), identifierRateLimit()] },
  ...sellerFileMiddlewares,
  ...sellerPictureMiddlewares,
  ...listingImportMiddlewares,
  { matcher: "/seller/password", middlewares: [authRateLimit()] },
  { matcher: "/seller/password-reset", middlewares: [authRateLimit()] },
  { matcher: "/seller/email-verification", middlewares: [authRateLimit()] },
  { matcher: "/seller/invitations", middlewares: [authRateLimit()] },
];
