import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";
import { Price } from "@/ui/price";
import { ShopLink } from "@/ui/shop-link";
import { CartLine } from "./cart-line";
import type { CartParcelView } from "./cart-view";

/** One seller's goods: they travel together, in a parcel of their own. */
export function CartParcel({ market, parcel }: { market: Market; parcel: CartParcelView }) {
  const t = translate(market.language, "cart");
  const { seller } = parcel;
  return (
    <section className="rounded-md border border-line bg-card px-4 sm:px-6">
      <header className="flex items-start gap-3 border-b border-line py-4">
        <span className="grid size-10 shrink-0 place-items-center rounded-full bg-leaf-tint text-leaf-deep">
          <Icon name={seller === null ? "info" : "package"} />
        </span>
        <div className="min-w-0">
          <h2 className="text-base leading-snug">
            {seller === null ? (
              t("parcel.goneTitle")
            ) : (
              <ShopLink
                href={routes.seller(market.code, seller.handle)}
                className="underline-offset-4 hover:text-leaf hover:underline"
              >
                {t("parcel.from", { seller: seller.name })}
              </ShopLink>
            )}
          </h2>
          {seller === null ? null : (
            <p className="flex items-center gap-1 text-sm text-ink-soft">
              <Icon name="map-pin" className="size-4" />
              {t("parcel.place", { kecamatan: seller.kecamatan.name })}
            </p>
          )}
        </div>
      </header>
      <ul className="divide-y divide-line">
        {parcel.lines.map((line) => (
          <CartLine key={line.id} market={market} line={line} />
        ))}
      </ul>
      <p className="flex justify-between gap-4 border-t border-line py-4 text-sm">
        <span className="text-ink-soft">{t("parcel.subtotal")}</span>
        <Price money={parcel.subtotal} language={market.language} className="font-semibold" />
      </p>
    </section>
  );
}
