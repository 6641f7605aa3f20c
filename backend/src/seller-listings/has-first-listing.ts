import { checkListingContent } from "@lapak-lebak/domain/listing-content";
import type { MedusaContainer } from "@medusajs/framework/types";
import { contentOf } from "../listing/content-schema";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";

/** Drafts that are looked into: whoever has more of them knows how it is done. */
const DRAFTS = 20;

/** Whether a business has made its first listing: one that the agency got to see, or a draft in which nothing is missing. */
export async function hasFirstListing(container: MedusaContainer, sellerId: string): Promise<boolean> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [shown] = await service.listListings(
    { seller_id: sellerId, status: { $ne: "draft" as const } },
    { select: ["id"], take: 1 },
  );
  if (shown) return true;
  const drafts = await service.listListings(
    { seller_id: sellerId, status: "draft" },
    { select: ["id", "version"], order: { changed_at: "DESC" }, take: DRAFTS },
  );
  if (drafts.length === 0) return false;
  const revisions = await service.listListingRevisions(
    { $or: drafts.map(({ id, version }) => ({ listing_id: id, version })) },
    { select: ["content"], take: drafts.length },
  );
  return revisions.some(({ content }) => checkListingContent(contentOf(content)).length === 0);
}
