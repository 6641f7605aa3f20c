import { formatMoney } from "@lapak-lebak/domain/money";
import type { Market } from "@lapak-lebak/domain/market";
import type { ListingCard } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import type { CardTexts } from "./listing-card";

/** What buyers look for first; the rest, such as a barcode, only where nothing better is known. */
const FOREMOST = [
  "halal",
  "bpom",
  "pirt",
  "organic_eu",
  "organic_usda",
  "organic_jas",
  "organic_id",
  "sni",
  "svlk",
];
const BADGES_SHOWN = 2;

function foremostBadges(badges: ListingCard["badges"]): string[] {
  const rank = (type: string) => (FOREMOST.includes(type) ? FOREMOST.indexOf(type) : FOREMOST.length);
  const sorted = [...badges].sort((a, b) => rank(a.type) - rank(b.type));
  return [...new Set(sorted.map((badge) => badge.short_label))].slice(0, BADGES_SHOWN);
}

/** What a card shows of a listing, in the market's language and currency. */
export function cardTexts(listing: ListingCard, market: Market): CardTexts {
  const t = translate(market.language, "catalog");
  return {
    href: routes.product(market.code, listing.handle),
    title: listing.title,
    ...(listing.picture === null ? {} : { picture: listing.picture.key }),
    price: formatMoney(listing.price, market.language),
    ...(listing.price.from ? { from: t("card.from") } : {}),
    place: t("card.at", { seller: listing.seller.name, kecamatan: listing.seller.kecamatan.name }),
    ...(listing.in_stock ? {} : { soldOut: t("card.soldOut") }),
    badges: foremostBadges(listing.badges),
  };
}
