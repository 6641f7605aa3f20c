import type { Market } from "@lapak-lebak/domain/market";
import type { SellerCard } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";
import { Picture } from "@/ui/picture";
import { ShopLink } from "@/ui/shop-link";

/** A maker in the directory. */
export function SellerTile({ market, seller }: { market: Market; seller: SellerCard }) {
  const t = translate(market.language, "sellers");
  return (
    <article className="group relative flex h-full gap-4 rounded-md border border-line bg-card p-4 hover:border-leaf">
      <span className="block w-20 shrink-0 self-start overflow-hidden rounded-full bg-paper-deep">
        {seller.picture === null ? (
          <span className="grid aspect-square place-items-center text-sugar">
            <Icon name="store" className="size-8" />
          </span>
        ) : (
          <Picture picture={seller.picture} size="thumb" decorative className="aspect-square w-full" />
        )}
      </span>
      <div className="min-w-0">
        <h2 className="text-base tracking-normal">
          <ShopLink
            href={routes.seller(market.code, seller.handle)}
            className="after:absolute after:inset-0 group-hover:text-leaf"
          >
            {seller.name}
          </ShopLink>
        </h2>
        <p className="mt-0.5 flex items-center gap-1 text-xs text-ink-soft">
          <Icon name="map-pin" className="size-3.5" />
          {t("at", { village: seller.village, kecamatan: seller.kecamatan.name })}
        </p>
        <p className="mt-2 line-clamp-3 text-sm">{seller.tagline}</p>
        <p className="mt-1 text-xs text-ink-soft">{t("count", { count: seller.listing_count })}</p>
      </div>
    </article>
  );
}
