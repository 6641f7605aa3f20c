import type { Home } from "@/backend/schemas/catalog";
import type { ListingCard, SellerCard } from "@/backend/schemas/listing";
import type { PictureSource } from "@/ui/picture";

/** How many pictures the opening shows. */
const HERO_SHOWN = 3;
const SHOWN_OF_WEEK = 8;
const SHOWN_IN_ROW = 5;
const STORIES = 4;

/** Goods under a heading; without a title the page says its own. */
interface Shelf {
  title: string | null;
  note: string | null;
  listings: ListingCard[];
}

/** What the places of the home page show. */
export interface ShopWindow {
  /** With a picture of the curator's own there is one place less for goods. */
  hero: Shelf & { picture: PictureSource | null };
  week: Shelf;
  /** The collection of goods for export in the place of the newest; null: the newest are shown. */
  exportReady: Shelf | null;
  stories: { title: string | null; sellers: SellerCard[] };
}

/**
 * What each place of the home page shows: the collection that stands in it, or otherwise the featured goods and makers.
 * Nothing is shown twice where it was not chosen twice.
 */
export function shopWindow({ featured, curation, stories }: Home): ShopWindow {
  const { hero: chosen, this_week: week, export_ready: exportReady, maker_story: story } = curation;
  const shelf = (collection: NonNullable<typeof week>, shown: number): Shelf => ({
    title: collection.title,
    note: collection.note || null,
    listings: collection.listings.slice(0, shown),
  });
  const picture = chosen?.picture ?? null;
  const places = HERO_SHOWN - (picture ? 1 : 0);
  const hero = chosen
    ? shelf(chosen, places)
    : { title: null, note: null, listings: featured.slice(0, places) };
  const opening = new Set(hero.listings.map(({ id }) => id));
  const others = featured.filter(({ id }) => !opening.has(id)).slice(0, SHOWN_OF_WEEK);
  return {
    hero: { ...hero, picture },
    week: week ? shelf(week, SHOWN_OF_WEEK) : { title: null, note: null, listings: others },
    exportReady: exportReady ? shelf(exportReady, SHOWN_IN_ROW) : null,
    stories: { title: story?.title ?? null, sellers: storiesWith(story, stories) },
  };
}

/** The chosen maker first, with the curator's words and picture where there are any. */
function storiesWith(story: Home["curation"]["maker_story"], sellers: readonly SellerCard[]): SellerCard[] {
  const chosen = story?.seller;
  if (!chosen) return [...sellers];
  const first = {
    ...chosen,
    tagline: story.note || chosen.tagline,
    picture: story.picture ?? chosen.picture,
  };
  return [first, ...sellers.filter(({ handle }) => handle !== chosen.handle)].slice(0, STORIES);
}
