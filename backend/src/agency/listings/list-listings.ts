import type { ListingStatus, RevisionStatus } from "@lapak-lebak/domain/listing";
import type { MedusaContainer } from "@medusajs/framework/types";
import { likePattern } from "../../database/like-pattern";
import { contentOf } from "../../listing/content-schema";
import type { ListingPicture } from "../../listing/pictures";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingRecord, RevisionRecord } from "../../modules/listing/listing-records";
import type ListingModuleService from "../../modules/listing/service";
import { registeredIds, type PlaceAndFamily } from "../../registry/registered-ids";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";

/** A listing as the agency's list shows it. */
export interface AgencyListingRow {
  id: string;
  title: string | null;
  family: string | null;
  status: ListingStatus;
  /** The edit that is not accepted yet; null where there is none. */
  revision: { version: number; status: RevisionStatus; submitted_at: string | null } | null;
  business: { id: string; name: string };
  picture: ListingPicture | null;
  /** Whether buyers have never seen it. */
  is_new: boolean;
}

export interface AgencyListingsQuery extends PlaceAndFamily {
  status?: ListingStatus | undefined;
  /** A part of the title, or of the business's name. */
  q?: string | undefined;
  limit: number;
  offset: number;
}

/** Businesses whose names are looked through for a search. */
const MOST_BUSINESSES = 200;

interface ListedListing {
  listing: ListingRecord;
  revision: RevisionRecord | undefined;
}

/**
 * Listings. Asked for `submitted`, all whose newest revision waits for a decision, also the edits of what is published, the
 * oldest first; else those with a status, the ones touched last first. A family is that of the goods themselves.
 */
export async function listAgencyListings(
  container: MedusaContainer,
  { kecamatan, family, q, ...query }: AgencyListingsQuery,
  now: Date,
): Promise<{ items: AgencyListingRow[]; count: number }> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const there = await registeredIds(container, { kecamatan }, now);
  const condition = {
    ...(there ? { seller_id: there } : {}),
    ...(family ? { family } : {}),
    ...(q ? await matching(container, q) : {}),
  };
  const { found, count } =
    query.status === "submitted"
      ? await waiting(service, condition, query)
      : await others(service, condition, query);
  const sellerIds = [...new Set(found.map(({ listing }) => listing.seller_id))];
  const sellers = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellers({ id: sellerIds }, { take: sellerIds.length, select: ["id", "name"] });
  const names = new Map(sellers.map(({ id, name }) => [id, name]));
  return { items: found.map((each) => rowOf(each, names)), count };
}

async function matching(container: MedusaContainer, q: string) {
  const sellers = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellers({ name: { $ilike: likePattern(q) } }, { take: MOST_BUSINESSES, select: ["id"] });
  return { $or: [{ title: { $ilike: likePattern(q) } }, { seller_id: sellers.map(({ id }) => id) }] };
}

async function waiting(
  service: ListingModuleService,
  condition: Record<string, unknown>,
  { limit, offset }: AgencyListingsQuery,
) {
  const [revisions, count] = await service.listAndCountListingRevisions(
    { status: "submitted", ...(Object.keys(condition).length > 0 ? { listing: condition } : {}) },
    { take: limit, skip: offset, relations: ["listing"], order: { submitted_at: "ASC", id: "ASC" } },
  );
  return { found: revisions.map((revision) => ({ listing: revision.listing, revision })), count };
}

async function others(
  service: ListingModuleService,
  condition: Record<string, unknown>,
  { status, limit, offset }: AgencyListingsQuery,
) {
  const [listings, count] = await service.listAndCountListings(
    { ...condition, ...(status ? { status } : {}) },
    { take: limit, skip: offset, order: { changed_at: "DESC", id: "ASC" } },
  );
  // The newest revision of each carries the listing's own number.
  const revisions =
    listings.length === 0
      ? []
      : await service.listListingRevisions(
          { $or: listings.map(({ id, version }) => ({ listing_id: id, version })) },
          { take: listings.length },
        );
  const newest = new Map(revisions.map((revision) => [revision.listing_id, revision]));
  return { found: listings.map((listing) => ({ listing, revision: newest.get(listing.id) })), count };
}

function rowOf({ listing, revision }: ListedListing, names: ReadonlyMap<string, string>): AgencyListingRow {
  const content = revision ? contentOf(revision.content) : {};
  return {
    id: listing.id,
    title: content.title ?? (listing.title || null),
    family: content.family ?? listing.family,
    status: listing.status,
    revision: revision && revision.status !== "accepted" ? revisionOf(revision) : null,
    business: { id: listing.seller_id, name: names.get(listing.seller_id) ?? "" },
    picture: content.pictures?.[0] ?? null,
    is_new: listing.product_id === null,
  };
}

function revisionOf({ version, status, submitted_at }: RevisionRecord) {
  return { version, status, submitted_at: submitted_at ? new Date(submitted_at).toISOString() : null };
}
