import { familyOf, isSoldAbroad } from "../listing/attributes";
import { availableStock } from "./available-stock";
import { badgeViews, presentCertificates, type BadgeView } from "./badge-views";
import type { CatalogContext } from "./catalog-context";
import { kecamatanView, type KecamatanView } from "./kecamatan-view";
import { listingPrice, type ListingPrice } from "./listing-prices";
import type { ListingRow } from "./listing-rows";
import { channelsOfRow } from "./on-sale";
import { firstPicture, type PictureView } from "./picture-views";

/** A listing as lists of goods show it. */
export interface ListingCard {
  id: string;
  handle: string;
  title: string;
  picture: PictureView | null;
  price: ListingPrice;
  seller: { handle: string; name: string; kecamatan: KecamatanView };
  badges: BadgeView[];
  in_stock: boolean;
  export_ready: boolean;
  category: { handle: string; name: string };
}

/**
 * The card of a product in a market; null where the market does not sell it: it is not published, its business not
 * admitted, it is in no sales channel of the request, has no price in the currency or, abroad, is not export-ready.
 */
export function listingCard(row: ListingRow, context: CatalogContext): ListingCard | null {
  const { market, now, channelIds } = context;
  const { seller, categories, sales_channels, metadata, variants } = row;
  const price = listingPrice(variants, market.currency);
  const isInChannel = sales_channels?.some((channel) => channel && channelIds.includes(channel.id)) ?? false;
  const { attributes, pictures } = metadata;
  const isOnSale = isInChannel && channelsOfRow(row).includes(market.channel);
  if (!price || !seller || !attributes || !isOnSale) return null;

  const category = categories?.[0];
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    picture: firstPicture(pictures, market.language),
    price,
    seller: { handle: seller.handle, name: seller.name, kecamatan: kecamatanView(seller.kecamatan) },
    badges: badgeViews(
      { product: presentCertificates(row.certificates), seller: presentCertificates(seller.certificates) },
      market.language,
      now,
    ),
    in_stock: variants.some((variant) => availableStock(variant, seller.stock_location_id) > 0),
    export_ready: isSoldAbroad(attributes),
    category: {
      handle: category?.handle ?? attributes.family,
      name: category?.name ?? familyOf(attributes).name[market.language],
    },
  };
}
