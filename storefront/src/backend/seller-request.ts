import "server-only";
import { cookies, headers } from "next/headers";
import type { z } from "zod";
import { SELLER_COOKIE } from "@/cookie-names";
import { settings } from "@/settings";
import { clientAddressOf } from "./client-address";
import { requestBackend, type BackendRequest } from "./request";

/**
 * Asks the seller API on behalf of the member whose browser is being answered: with the token of the session's cookie
 * where there is one, and counted by the browser's address, for which the shared secret vouches. Never cached.
 * @throws BackendError as `requestBackend`; 401 `unauthorized` without a session, or with one that is over.
 */
export async function requestAsSeller<Shape extends z.ZodType>(
  request: BackendRequest<Shape>,
): Promise<z.infer<Shape>> {
  return requestBackend({ ...request, headers: { ...(await sellerHeaders()), ...request.headers } });
}

/** Who asks: token, and the browser's address. For requests that are passed on as they come. */
export async function sellerHeaders(): Promise<Record<string, string>> {
  const token = (await cookies()).get(SELLER_COOKIE)?.value;
  const address = clientAddressOf((await headers()).get("x-forwarded-for"));
  return {
    "x-storefront-secret": settings().storefrontSecret,
    ...(address === undefined ? {} : { "x-lapak-client-ip": address }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
}
