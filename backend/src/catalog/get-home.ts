import {
  isProductFamilyHandle,
  PRODUCT_FAMILIES,
  type ProductKind,
} from "@lapak-lebak/domain/product-family";
import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { windowAt } from "../curation/window-at";
import type { CatalogContext } from "./catalog-context";
import { curatedWindow, goodsOfWindow, type CuratedWindow } from "./curated-window";
import { getSellerCards } from "./get-sellers";
import type { KecamatanView } from "./kecamatan-view";
import { listingCard, type ListingCard } from "./listing-card";
import { mayBeFeatured } from "./may-be-featured";
import type { PictureView } from "./picture-views";
import { readListingRows } from "./read-listings";
import { readFirstPictures } from "./read-sellers";
import type { SellerCard } from "./seller-card";
import { countGoodsBy, firstGoodsOfEach, type GoodsCount } from "./search/goods-overview";
import { searchListings } from "./search/search-listings";

const FEATURED = 12;
const NEWEST = 8;
const STORIES = 4;

export interface CategoryCard {
  handle: string;
  name: string;
  kind: ProductKind;
  listing_count: number;
  picture: PictureView | null;
}

/** What the home page of a market shows. */
export interface Home {
  categories: CategoryCard[];
  kecamatan: (KecamatanView & { listing_count: number })[];
  featured: ListingCard[];
  /** The collections that stand in the shop window now; null: what the page shows there otherwise. */
  curation: CuratedWindow;
  newest: ListingCard[];
  stories: SellerCard[];
  totals: { sellers: number; listings: number; kecamatan: number };
}

/** Reads the home page: families and kecamatan with goods, featured and newest goods, and four businesses to meet. */
export async function getHome(context: CatalogContext): Promise<Home> {
  const [byCategory, byKecamatan, bySeller, featured, newest, ofCategory, window] = await Promise.all([
    countGoodsBy("category", {}, context),
    countGoodsBy("kecamatan", {}, context),
    countGoodsBy("seller", {}, context),
    searchListings({ featured: true, sort: "newest", skip: 0, take: FEATURED }, context),
    searchListings({ sort: "newest", skip: 0, take: NEWEST }, context),
    firstGoodsOfEach("category", {}, Object.keys(PRODUCT_FAMILIES).length, context),
    windowAt(context.container, context.now),
  ]);
  const chosen = [...featured.ids, ...goodsOfWindow(window)];
  const [rows, pictures] = await Promise.all([
    readListingRows(context, [...new Set([...chosen, ...newest.ids])]),
    readFirstPictures(context, [...ofCategory.values()]),
  ]);
  const cards = new Map(rows.map((row) => [row.id, listingCard(row, context)]));
  const fit = new Set(rows.filter((row) => mayBeFeatured(row, context.now)).map(({ id }) => id));
  const pick = (ids: readonly string[]) =>
    ids.map((id) => cards.get(id)).filter((card) => card !== undefined && card !== null);
  const pickFeatured = (ids: readonly string[]) => pick(ids.filter((id) => fit.has(id)));
  const featuredCards = pickFeatured(featured.ids);
  const curation = await curatedWindow(window, pickFeatured, context);
  return {
    categories: categoryCards(byCategory, ofCategory, pictures, context),
    kecamatan: KECAMATAN.flatMap(({ slug, name }) => {
      const listing_count = byKecamatan.by.get(slug) ?? 0;
      return listing_count > 0 ? { slug, name, listing_count } : [];
    }),
    featured: featuredCards,
    curation,
    newest: pick(newest.ids),
    stories: await stories(featuredCards, bySeller, context),
    totals: { sellers: bySeller.by.size, listings: bySeller.total, kecamatan: byKecamatan.by.size },
  };
}

/** The families that have goods here, in the domain's order. */
function categoryCards(
  counts: GoodsCount,
  productOf: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, PictureView>,
  { market }: CatalogContext,
): CategoryCard[] {
  const handles = Object.keys(PRODUCT_FAMILIES).filter(isProductFamilyHandle);
  return handles.flatMap((handle) => {
    const listing_count = counts.by.get(handle) ?? 0;
    if (listing_count === 0) return [];
    const { name, kind } = PRODUCT_FAMILIES[handle];
    const picture = pictures.get(productOf.get(handle) ?? "") ?? null;
    return { handle, name: name[market.language], kind, listing_count, picture };
  });
}

/** The businesses behind the featured goods, then those with the most goods, each from another kecamatan if possible. */
async function stories(
  featured: readonly ListingCard[],
  counts: GoodsCount,
  context: CatalogContext,
): Promise<SellerCard[]> {
  const byKecamatan = new Map(featured.map(({ seller }) => [seller.kecamatan.slug, seller.handle]));
  const handles = [...new Set([...byKecamatan.values(), ...counts.by.keys()])].slice(0, STORIES);
  return getSellerCards(handles, counts.by, context);
}
