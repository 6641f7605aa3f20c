import type { Market } from "@lapak-lebak/domain/market";
import type { ListingCard as Listing } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
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
    <article className="group relative">
      <div className="relative overflow-hidden rounded-md bg-paper-deep">
        {listing.picture === null ? (
          <div className="aspect-square" />
        ) : (
          <Picture
            picture={listing.picture}
            sizes={sizes}
            hero={early}
            decorative
            className="aspect-square w-full motion-safe:transition-transform motion-safe:duration-300 motion-safe:group-hover:scale-103"
          />
        )}
        {listing.in_stock ? null : (
          <span className="absolute top-2 left-2">
            <Badge tone="terracotta">{t("card.soldOut")}</Badge>
          </span>
        )}
      </div>
      <Price
        money={listing.price}
        language={market.language}
        {...(listing.price.from ? { from: t("card.from") } : {})}
        className="mt-2.5 block text-lg font-bold text-sugar-deep"
      />
      <h3 className="mt-0.5 line-clamp-2 text-sm font-medium tracking-normal text-ink">
        <ShopLink
          href={routes.product(market.code, listing.handle)}
          className="after:absolute after:inset-0 group-hover:text-leaf"
        >
          {listing.title}
        </ShopLink>
      </h3>
      <p className="mt-1 flex items-center gap-1 text-xs text-ink-soft">
        <Icon name="map-pin" className="size-3.5" />
        <span className="truncate">
          {t("card.at", { seller: listing.seller.name, kecamatan: listing.seller.kecamatan.name })}
        </span>
      </p>
      {badges.length === 0 ? null : (
        <p className="mt-1.5 flex flex-wrap gap-1">
          {badges.slice(0, BADGES_SHOWN).map((badge) => (
            <Badge key={badge.type} tone="leaf">
              {badge.short_label}
            </Badge>
          ))}
        </p>
      )}
    </article>
  );
}

const GRID_SIZES = "(width < 40rem) 46vw, (width < 68rem) 30vw, 280px";
