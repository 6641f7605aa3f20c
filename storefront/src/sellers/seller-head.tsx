import type { Market } from "@lapak-lebak/domain/market";
import type { SellerDetail } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { Picture } from "@/ui/picture";

/** The maker's name, place and line, with a picture of what they make, on a band of palm sugar. */
export function SellerHead({ market, seller }: { market: Market; seller: SellerDetail }) {
  const t = translate(market.language, "sellers");
  return (
    <header className="bg-sugar-deep text-paper">
      <div className="page flex flex-wrap items-center gap-x-10 gap-y-6 py-10 md:flex-nowrap">
        {seller.picture === null ? null : (
          <span className="block w-28 shrink-0 overflow-hidden rounded-full border-4 border-sugar md:w-48">
            <Picture
              picture={seller.picture}
              size="small"
              sizes="(width < 52rem) 112px, 192px"
              hero
              decorative
              className="aspect-square w-full"
            />
          </span>
        )}
        <div>
          <p className="flex items-center gap-1.5 text-sm text-line">
            <Icon name="map-pin" className="size-4" />
            {t("at", { village: seller.village, kecamatan: seller.kecamatan.name })}
          </p>
          <h1 className="mt-1 text-3xl text-paper">{seller.name}</h1>
          <p className="mt-2 max-w-text text-line md:text-lg">{seller.tagline}</p>
          <p className="mt-3">
            <Badge tone="leaf">
              <Icon name="badge-check" className="size-4" />
              {t("verified")}
            </Badge>
          </p>
        </div>
      </div>
      <div aria-hidden="true" className="plait h-4 text-sugar" />
    </header>
  );
}
