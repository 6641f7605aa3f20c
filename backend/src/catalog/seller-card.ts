import { kecamatanBySlug, LEBAK } from "@lapak-lebak/domain/areas";
import { badgeViews, presentCertificates, type BadgeView } from "./badge-views";
import type { CatalogContext } from "./catalog-context";
import { kecamatanView, type KecamatanView } from "./kecamatan-view";
import type { PictureView } from "./picture-views";
import type { SellerRow } from "./seller-rows";

/** A business as lists of businesses show it. Its badges are those that it holds as a whole. */
export interface SellerCard {
  id: string;
  handle: string;
  name: string;
  tagline: string;
  kecamatan: KecamatanView;
  village: string;
  /** Listings in this market. */
  listing_count: number;
  /** A picture of its goods. */
  picture: PictureView | null;
  badges: BadgeView[];
}

/** A business as its own page shows it. */
export interface SellerDetail extends SellerCard {
  story: string;
  founded_year: number | null;
  workers: { men: number; women: number };
  address: string;
  nib: string | null;
  kind: string;
}

/** What of a business in a market its own row does not tell. */
export interface SellerGoods {
  listingCount: number;
  picture: PictureView | null;
}

/** The card of a business. */
export function sellerCard(
  row: SellerRow,
  { listingCount, picture }: SellerGoods,
  { market, now }: CatalogContext,
): SellerCard {
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    tagline: row.tagline ?? "",
    kecamatan: kecamatanView(row.kecamatan),
    village: row.village,
    listing_count: listingCount,
    picture,
    badges: badgeViews({ seller: presentCertificates(row.certificates) }, market.language, now),
  };
}

/** All that is shown of a business. */
export function sellerDetail(row: SellerRow, goods: SellerGoods, context: CatalogContext): SellerDetail {
  return {
    ...sellerCard(row, goods, context),
    story: row.story ?? "",
    founded_year: row.founded_year,
    workers: { men: row.workers_men, women: row.workers_women },
    address: sellerAddress(row),
    nib: row.nib,
    kind: row.kind,
  };
}

/** Where a business is, in one line as Indonesian addresses are written; names of places are the same in every language. */
export function sellerAddress({ street, village, kecamatan }: SellerRow): string {
  const area = kecamatanBySlug(kecamatan);
  const region = `${LEBAK.name}, ${LEBAK.provinceName}`;
  return [street, village, `Kec. ${area?.name ?? kecamatan}`, `${region} ${area?.postalCode ?? ""}`.trim()]
    .filter((part) => part !== "")
    .join(", ");
}
