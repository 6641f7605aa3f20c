import type { CurationSlot } from "@lapak-lebak/domain/curation-slots";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { listingPicture } from "../listing/pictures";
import type { CollectionRecord } from "../modules/curation/service";
import type { CatalogContext } from "./catalog-context";
import { getSellerCards } from "./get-sellers";
import type { ListingCard } from "./listing-card";
import { firstPicture, type PictureView } from "./picture-views";
import type { SellerCard } from "./seller-card";

/** A collection as buyers see it. */
export interface CuratedCollection {
  title: string;
  note: string;
  picture: PictureView | null;
  listings: ListingCard[];
  /** The business whose story it tells. */
  seller: SellerCard | null;
}

/** What stands in each place of the shop window. */
export type CuratedWindow = Record<CurationSlot, CuratedCollection | null>;

type Window = Partial<Record<CurationSlot, CollectionRecord>>;

/** The goods of all collections of the window. */
export function goodsOfWindow(window: Window): string[] {
  return Object.values(window).flatMap(({ product_ids }) => product_ids);
}

/**
 * The window for a market. Goods that the market does not sell, or that may not be featured, are left out by `pick`; a
 * collection of which nothing is left gives its place to what the page shows otherwise.
 */
export async function curatedWindow(
  window: Window,
  pick: (ids: readonly string[]) => ListingCard[],
  context: CatalogContext,
): Promise<CuratedWindow> {
  const { maker_story: story } = window;
  const seller = story?.seller_id ? await sellerCardOf(story.seller_id, context) : null;
  const withGoods = (record: CollectionRecord | undefined) => {
    const listings = pick(record?.product_ids ?? []);
    return record && listings.length > 0 ? collection(record, listings, null, context) : null;
  };
  return {
    hero: withGoods(window.hero),
    this_week: withGoods(window.this_week),
    export_ready: withGoods(window.export_ready),
    maker_story: story && seller ? collection(story, pick(story.product_ids), seller, context) : null,
  };
}

function collection(
  record: CollectionRecord,
  listings: ListingCard[],
  seller: SellerCard | null,
  { market: { language } }: CatalogContext,
): CuratedCollection {
  const picture = listingPicture.safeParse(record.picture).data;
  const texts = {
    id: { title: record.title_id, note: record.note_id },
    // A curator who has written only Indonesian is better understood than an empty place.
    en: { title: record.title_en || record.title_id, note: record.note_en || record.note_id },
  }[language];
  return { ...texts, picture: firstPicture(picture ? [picture] : [], language), listings, seller };
}

async function sellerCardOf(id: string, context: CatalogContext): Promise<SellerCard | null> {
  const { data } = await context.container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller", fields: ["handle"], filters: { id } });
  const [row] = z.array(z.object({ handle: z.string() })).parse(data);
  if (row === undefined) return null;
  return (await getSellerCards([row.handle], new Map(), context))[0] ?? null;
}
