import { defineMiddlewares } from "@medusajs/framework/http";
import { errorHandler } from "./errors/error-handler";
import { authGate } from "./security/auth-gate";
import { authRateLimit, storeRateLimit } from "./security/rate-limits";
import { neverStored, responseHeaders } from "./security/response-headers";
import { storeGate } from "./security/store-gate";

/** What stands before every route. Middlewares of a group of routes lie beside them and are joined here. */
export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: /^\/.*/, middlewares: [responseHeaders] },
    { matcher: /^\/auth\//, middlewares: [authRateLimit(), neverStored, authGate] },
    { matcher: /^\/admin\//, middlewares: [neverStored] },
    { matcher: /^\/store\//, middlewares: [storeRateLimit(), neverStored, storeGate] },
  ],
});
