import { defineMiddlewares } from "@medusajs/framework/http";
import { collectionMiddlewares } from "./admin/agency/collections/middlewares";
import { registryMiddlewares } from "./admin/agency/registry/middlewares";
import { errorHandler } from "./errors/error-handler";
import { authGate } from "./security/auth-gate";
import { keepInvitedAddress } from "./security/keep-invited-address";
import { pathGate } from "./security/path-gate";
import { authRateLimit, storeRateLimit } from "./security/rate-limits";
import { neverStored, responseHeaders } from "./security/response-headers";
import { staffGate } from "./security/staff-gate";
import { storeGate } from "./security/store-gate";
import { wholeText } from "./security/whole-text";
import { sellerMiddlewares } from "./seller/middlewares";
import { paymentCollectionMiddlewares } from "./store/payment-collections/middlewares";

/**
 * What stands before every route. Middlewares of a group of routes lie beside them and are joined here.
 *
 * The matchers are texts: a regular expression such as `/^\/store\//` matches nothing below it, because Express wants the
 * match to end where a segment ends.
 */
export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/", middlewares: [responseHeaders, pathGate, wholeText] },
    { matcher: "/auth", middlewares: [authRateLimit(), neverStored, authGate] },
    { matcher: "/admin", middlewares: [neverStored, staffGate] },
    { matcher: "/admin/invites/accept", middlewares: [keepInvitedAddress] },
    { matcher: "/store", middlewares: [storeRateLimit(), neverStored, storeGate] },
    ...registryMiddlewares,
    ...collectionMiddlewares,
    ...sellerMiddlewares,
    ...paymentCollectionMiddlewares,
  ],
});
