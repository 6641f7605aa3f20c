import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../errors/api-error";

const ID = "[A-Za-z0-9_]+";

/**
 * What of /store is open. Core brings some eighty routes there (orders readable by id alone, product relations on
 * request, raw searches); the shop uses these, and what is not listed does not exist for anybody.
 */
const OPEN: readonly (readonly [method: string, path: RegExp])[] = [
  ["GET", /^\/store\/catalog$/],
  ["GET", /^\/store\/listings(\/[a-z0-9-]+(\/stock)?)?$/],
  ["POST", /^\/store\/listings\/[a-z0-9-]+\/views$/],
  ["GET", /^\/store\/sellers(\/[a-z0-9-]+)?$/],
  ["GET", /^\/store\/shipping-estimate$/],
  ["POST", /^\/store\/carts$/],
  ["GET", new RegExp(`^/store/carts/${ID}(/parcels)?$`)],
  ["POST", new RegExp(`^/store/carts/${ID}(/(line-items|shipping-methods|complete))?$`)],
  ["POST", new RegExp(`^/store/carts/${ID}/line-items/${ID}$`)],
  ["DELETE", new RegExp(`^/store/carts/${ID}/line-items/${ID}$`)],
  ["GET", /^\/store\/shipping-options$/],
  ["POST", /^\/store\/payment-collections$/],
  ["POST", new RegExp(`^/store/payment-collections/${ID}/payment-sessions$`)],
  ["GET", new RegExp(`^/store/orders/${ID}/status-token$`)],
  ["GET", /^\/store\/order-status\/[A-Za-z0-9_-]+$/],
];

/** Lets through the open routes of /store and answers 404 `not_found` to the others. */
export function storeGate(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const path = req.originalUrl.split("?")[0]?.replace(/\/+$/, "") ?? "";
  const isOpen =
    req.method === "OPTIONS" ||
    OPEN.some(([method, pattern]) => (req.method === method || req.method === "HEAD") && pattern.test(path));
  next(isOpen ? undefined : notFound("not_found"));
}
