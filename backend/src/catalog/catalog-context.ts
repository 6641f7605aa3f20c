import type { Market } from "@lapak-lebak/domain/market";
import type { MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

/** For whom the catalogue is read, and when. */
export interface CatalogContext {
  container: MedusaContainer;
  market: Market;
  /** The region whose prices hold; null where the operator has not opened one for the market's country. */
  regionId: string | null;
  /** The sales channels of the publishable key that the request came with. */
  channelIds: readonly string[];
  /** Badges are those of this moment. */
  now: Date;
}

const regionRows = z.array(
  z.object({ id: z.string(), countries: z.array(z.object({ iso_2: z.string() })).nullish() }),
);

/** The context of a request for a market; reads the region, from the cache as a rule. */
export async function catalogContext(req: MedusaRequest, market: Market): Promise<CatalogContext> {
  // Core lets nobody into /store without a publishable key.
  const channelIds = (req as MedusaStoreRequest).publishable_key_context.sales_channel_ids;
  return {
    container: req.scope,
    market,
    regionId: await readRegionId(req.scope, market.country),
    channelIds,
    now: new Date(),
  };
}

async function readRegionId(container: MedusaContainer, country: string): Promise<string | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      { entity: "region", fields: ["id", "countries.iso_2"], filters: {} },
      { cache: { enable: true, tags: ["Region:list:*"], computeAutomaticTags: true } },
    );
  const region = regionRows
    .parse(data)
    .find(({ countries }) => countries?.some((served) => served.iso_2 === country));
  return region?.id ?? null;
}
