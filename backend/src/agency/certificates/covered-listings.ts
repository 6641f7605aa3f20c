import type { MedusaContainer } from "@medusajs/framework/types";
import { contentOf } from "../../listing/content-schema";
import { LISTING_MODULE } from "../../modules/listing";
import type ListingModuleService from "../../modules/listing/service";
import type { Claim } from "./read-claims";

/** Listings of a business that are looked through for those which name a claim. */
const MOST_LISTINGS = 300;

/** Goods that a claim is for. */
export interface CoveredListing {
  id: string;
  title: string;
}

/** The listings that a claim is for: those whose goods hold it, and those whose drafts name it. */
export async function coveredListings(
  container: MedusaContainer,
  { id, business, products }: Pick<Claim, "id" | "business" | "products">,
): Promise<CoveredListing[]> {
  if (business === null) return products;
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const listings = await service.listListings(
    { seller_id: business.id },
    { take: MOST_LISTINGS, select: ["id", "title", "product_id", "version"], order: { changed_at: "DESC" } },
  );
  if (listings.length === 0) return products;
  const newest = await service.listListingRevisions(
    { $or: listings.map((listing) => ({ listing_id: listing.id, version: listing.version })) },
    { take: listings.length, select: ["listing_id", "content"] },
  );
  const naming = new Set(
    newest
      .filter(({ content }) => contentOf(content).certificate_ids?.includes(id))
      .map(({ listing_id }) => listing_id),
  );
  const holding = new Set(products.map((product) => product.id));
  return listings
    .filter(({ id: listingId, product_id }) => naming.has(listingId) || holding.has(product_id ?? ""))
    .map(({ id: listingId, title }) => ({ id: listingId, title }));
}
