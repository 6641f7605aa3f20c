import type { Market } from "@lapak-lebak/domain/market";
import type { ListingCard as Listing } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Badge } from "@/ui/badge";
import { Picture } from "@/ui/picture";
import { Price } from "@/ui/price";
import { ShopLink } from "@/ui/shop-link";

const BADGES_SHOWN = 3;

interface ListingCardProps {
  market: Market;
  listing: Listing;
  /** How wide the picture is drawn; a listing grid's cell unless told. */
  sizes?: string;
  /** In the first screen: fetch the picture at once. */
  early?: boolean;
}

/** A listing in a list: picture, price, name, maker and place, what is certified. All of it leads to the listing. */
export function ListingCard({ market, listing, sizes = GRID_SIZES, early = false }: ListingCardProps) {
  const t = translate(market.language, "catalog");
  const badges = [...new Map(listing.badges.map((badge) => [badge.type, badge])).values()];
  return (
    <article className="listing">
      {listing.picture === null ? (
        <div />
      ) : (
        <Picture picture={listing.picture} size="small" sizes={sizes} hero={early} decorative />
      )}
      <Price
        money={listing.price}
        language={market.language}
        {...(listing.price.from ? { from: t("card.from") } : {})}
      />
      <h3>
        <ShopLink href={routes.product(market.code, listing.handle)}>{listing.title}</ShopLink>
      </h3>
      <p>{t("card.at", { seller: listing.seller.name, kecamatan: listing.seller.kecamatan.name })}</p>
      <ul>
        {listing.in_stock ? null : (
          <li>
            <Badge tone="terracotta">{t("card.soldOut")}</Badge>
          </li>
        )}
        {badges.slice(0, BADGES_SHOWN).map((badge) => (
          <li key={badge.type}>
            <Badge tone="leaf">{badge.short_label}</Badge>
          </li>
        ))}
      </ul>
    </article>
  );
}

const GRID_SIZES = "(width < 40rem) 46vw, (width < 68rem) 30vw, 280px";
