import { revalidationTags } from "../revalidation/revalidation-tags";
import type { Affected } from "./affected-listings";

/** The tags of the pages that show what is affected; a change of stock alone counts where goods sold out or came back. */
export function tagsOf(affected: Affected, stockTurned: readonly string[]): Set<string> {
  const listings = [...affected.listings, ...stockTurned.filter((id) => affected.stock.has(id))];
  const tags = new Set([
    ...listings.map(revalidationTags.product),
    ...[...affected.sellers].map(revalidationTags.seller),
    ...(affected.markets ? revalidationTags.markets : []),
  ]);
  if (tags.size > 0) tags.add(revalidationTags.catalog);
  return tags;
}
