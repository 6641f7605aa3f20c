import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { headers } from "next/headers";
import type { z } from "zod";
import { settings } from "@/settings";
import { clientAddressOf } from "./client-address";
import type { BackendRequest } from "./request";
import { requestStore } from "./store";

/**
 * Asks the store API on behalf of the buyer whose browser is being answered: the backend counts such requests by the
 * browser's address, for which the shared secret vouches. For actions, route handlers and dynamic pages; what is cached
 * for everybody uses `requestStore`.
 * @throws BackendError as `requestBackend`.
 */
export async function requestAsBuyer<Shape extends z.ZodType>(
  market: Market,
  request: BackendRequest<Shape>,
): Promise<z.infer<Shape>> {
  const address = clientAddressOf((await headers()).get("x-forwarded-for"));
  return requestStore(market, {
    ...request,
    headers: {
      "x-storefront-secret": settings().storefrontSecret,
      ...(address === undefined ? {} : { "x-lapak-client-ip": address }),
      ...request.headers,
    },
  });
}
