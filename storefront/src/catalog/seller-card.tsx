import type { Market } from "@lapak-lebak/domain/market";
import type { ListingDetail } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";
import { LinkButton } from "@/ui/link-button";
import { Picture } from "@/ui/picture";

/** Who made a listing, where, and how the law knows them. */
export function SellerCard({ market, seller }: { market: Market; seller: ListingDetail["seller"] }) {
  const t = translate(market.language, "catalog");
  return (
    <Card>
      <div className="flex gap-4">
        {seller.picture === null ? null : (
          <span className="block w-20 shrink-0 self-start overflow-hidden rounded-full sm:w-24">
            <Picture picture={seller.picture} size="thumb" decorative className="aspect-square w-full" />
          </span>
        )}
        <div className="min-w-0">
          <p className="text-xs text-ink-soft">{t("seller.title")}</p>
          <h2 className="text-lg">{seller.name}</h2>
          <p className="mt-0.5 flex items-center gap-1 text-sm text-ink-soft">
            <Icon name="map-pin" className="size-4" />
            {seller.village}, {seller.kecamatan.name}
          </p>
          <p className="mt-2 text-sm">{seller.tagline}</p>
        </div>
      </div>
      <dl className="mt-4 grid gap-1 text-xs text-ink-soft">
        {seller.address ? (
          <div>
            <dt className="inline font-semibold">{t("seller.address")}: </dt>
            <dd className="inline">{seller.address}</dd>
          </div>
        ) : null}
        {seller.nib ? (
          <div>
            <dt className="inline font-semibold">{t("seller.nib")}: </dt>
            <dd className="inline">{seller.nib}</dd>
          </div>
        ) : null}
      </dl>
      <div className="mt-4">
        <LinkButton href={routes.seller(market.code, seller.handle)} look="secondary" wide>
          {t("seller.visit", { count: seller.listing_count })}
        </LinkButton>
      </div>
    </Card>
  );
}
