import type { Market } from "@lapak-lebak/domain/market";
import type { ListingDetail } from "@/backend/schemas/listing";
import { routes } from "@/routes";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";

/** Under the name of a listing: who made it and where, and what is certified, leading to the details below. */
export function Provenance({ market, listing }: { market: Market; listing: ListingDetail }) {
  const { seller } = listing;
  const badges = [...new Map(listing.badges.map((badge) => [badge.type, badge])).values()];
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <ShopLink
        href={routes.seller(market.code, seller.handle)}
        className="flex min-h-11 items-center gap-1.5 font-semibold wrap-anywhere text-leaf underline-offset-4 hover:underline"
      >
        <Icon name="map-pin" className="size-4" />
        {seller.name}, {seller.kecamatan.name}
      </ShopLink>
      {badges.length === 0 ? null : (
        <a href="#certificates" className="flex min-h-11 flex-wrap items-center gap-1">
          {badges.map((badge) => (
            <Badge key={badge.type} tone="leaf">
              {badge.short_label}
            </Badge>
          ))}
        </a>
      )}
    </div>
  );
}
