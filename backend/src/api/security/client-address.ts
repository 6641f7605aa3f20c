import { timingSafeEqual } from "node:crypto";
import type { MedusaRequest } from "@medusajs/framework/http";
import { settings } from "../../settings";

/** Header by which the storefront's server shows that it is ours. */
export const STOREFRONT_SECRET_HEADER = "x-storefront-secret";
/** Header in which the storefront's server passes on the address of the browser it serves. */
export const CLIENT_ADDRESS_HEADER = "x-lapak-client-ip";

function sameText(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Whether the request comes from our own storefront server. */
export function isFromStorefront(req: MedusaRequest): boolean {
  const secret = req.get(STOREFRONT_SECRET_HEADER);
  return secret !== undefined && sameText(secret, settings().storefrontSecret);
}

/**
 * The address that rate limits count by: the browser's when our storefront vouches for it, else the caller's own. Core
 * always believes `x-forwarded-for` (`req.ip`); we do where the operator says that a proxy writes it.
 */
export function clientAddress(req: MedusaRequest): string {
  const passedOn = isFromStorefront(req) ? req.get(CLIENT_ADDRESS_HEADER) : undefined;
  const own = settings().behindProxy ? req.ip : req.socket.remoteAddress;
  return passedOn ?? own ?? "unknown";
}
