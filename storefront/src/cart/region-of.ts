import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { BackendError } from "@/backend/backend-error";
import { getConfiguration } from "@/backend/configuration";

/**
 * The id of Medusa's region that the market's country belongs to.
 * @throws BackendError `region_missing` where the backend sells to no such country.
 */
export async function regionOf(market: Market): Promise<string> {
  const { regions } = await getConfiguration();
  const region = regions.find(({ countries }) => countries.includes(market.country));
  if (region === undefined)
    throw new BackendError(0, "region_missing", `No region holds the country ${market.country}`, "-");
  return region.id;
}
