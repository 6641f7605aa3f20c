import { snackListings } from "../listings.js";

/**
 * Handles of the listings of a business whose handle contains `part`; all of them without it.
 * @throws Error when there are none, for a certificate without a holder would vanish silently
 */
export function goodsOf(business: string, part = ""): { listings: string[] } {
  const listings = snackListings
    .filter((listing) => listing.business === business && listing.handle.includes(part))
    .map((listing) => listing.handle);
  if (listings.length === 0) throw new Error(`${business} sells nothing called ${part}`);
  return { listings };
}
