import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { plainText } from "@lapak-lebak/domain/registry-row";
import type { MedusaContainer } from "@medusajs/framework/types";
import { contentOf } from "../listing/content-schema";
import { LISTING_MODULE } from "../modules/listing";
import { baseOf } from "../modules/listing/records";
import type ListingModuleService from "../modules/listing/service";
import { withCurrentFigures } from "../seller-listings/listing-view";
import { newestStates, type NewestState } from "../seller-listings/newest-states";
import { figuresOfGoods } from "../seller-listings/sold-goods";

/** A listing as a sheet finds it. */
export interface OwnListingState extends NewestState {
  /** Of the newest revision, with the prices and stock that its goods have now. */
  content: ListingContent;
}

/** Listings that are read at a time. */
const PORTION = 200;

/** Listings of a business by what a sheet may call them. */
export interface OwnListings {
  byId: Map<string, OwnListingState>;
  /** Those whose name no other of the business has; archived ones left out. */
  idByTitle: Map<string, string>;
}

/** Reads those listings of a business that a sheet may mean: by their ids, and by their names. */
export async function readOwnListings(
  container: MedusaContainer,
  sellerId: string,
  { ids, titles }: { ids: readonly string[]; titles: readonly string[] },
): Promise<OwnListings> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const all = await service.listListings(
    { seller_id: sellerId },
    { select: ["id", "title", "status"], take: null },
  );
  const idByTitle = new Map<string, string | null>();
  for (const { id, title, status } of all) {
    if (status === "archived" || title === "") continue;
    const name = plainText(title);
    idByTitle.set(name, idByTitle.has(name) ? null : id);
  }
  const named = titles.flatMap((title) => idByTitle.get(plainText(title)) ?? []);
  const known = new Set(all.map(({ id }) => id));
  const wanted = [...new Set([...ids.filter((id) => known.has(id)), ...named])];
  const byId = new Map<string, OwnListingState>();
  for (let first = 0; first < wanted.length; first += PORTION) {
    for (const state of await readStates(container, sellerId, wanted.slice(first, first + PORTION))) {
      byId.set(state.listing.id, state);
    }
  }
  return {
    byId,
    idByTitle: new Map([...idByTitle].flatMap(([title, id]) => (id === null ? [] : [[title, id]]))),
  };
}

/** Reads listings of a business as a sheet finds them; a fixed number of queries. */
export async function readStates(
  container: MedusaContainer,
  sellerId: string,
  ids: readonly string[],
): Promise<OwnListingState[]> {
  if (ids.length === 0) return [];
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const listings = await service.listListings({ id: [...ids], seller_id: sellerId }, { take: ids.length });
  return (await newestStates(container, sellerId, listings)).map(({ listing, revision, goods }) => {
    const content = withCurrentFigures(
      contentOf(revision.content),
      baseOf(revision.base),
      goods ? figuresOfGoods(goods) : {},
    );
    return { listing, revision, content, goods };
  });
}
