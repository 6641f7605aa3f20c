import { formatMoney } from "@lapak-lebak/domain/money";
import type { Market } from "@lapak-lebak/domain/market";
import type { ListingCard } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import type { CardTexts } from "./listing-card";

const BADGES_SHOWN = 3;

/** What a card shows of a listing, in the market's language and currency. */
export function cardTexts(listing: ListingCard, market: Market): CardTexts {
  const t = translate(market.language, "catalog");
  const badges = [...new Set(listing.badges.map((badge) => badge.short_label))];
  return {
    href: routes.product(market.code, listing.handle),
    title: listing.title,
    ...(listing.picture === null ? {} : { picture: listing.picture.key }),
    price: formatMoney(listing.price, market.language),
    ...(listing.price.from ? { from: t("card.from") } : {}),
    place: t("card.at", { seller: listing.seller.name, kecamatan: listing.seller.kecamatan.name }),
    ...(listing.in_stock ? {} : { soldOut: t("card.soldOut") }),
    badges: badges.slice(0, BADGES_SHOWN),
  };
}
