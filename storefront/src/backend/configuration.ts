import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { cacheLife, cacheTag } from "next/cache";
import { settings } from "@/settings";
import { lifetimes, tags } from "./cache-tags";
import { requestBackend } from "./request";
import { configurationSchema, type Configuration } from "./schemas/catalog";

/** What the shop must know of its backend: publishable keys, regions, the payment provider. */
export async function getConfiguration(): Promise<Configuration> {
  "use cache";
  cacheTag(tags.configuration);
  cacheLife({ revalidate: lifetimes.configuration, expire: lifetimes.configuration * 4 });
  return requestBackend({
    path: "/storefront/configuration",
    headers: { "x-storefront-secret": settings().storefrontSecret },
    schema: configurationSchema,
  });
}

/** The header that says through which sales channel a request comes: goods at home, or goods for export. */
export async function channelHeaders(market: Market): Promise<{ "x-publishable-api-key": string }> {
  const { channels } = await getConfiguration();
  return { "x-publishable-api-key": channels[market.channel].publishable_key };
}
