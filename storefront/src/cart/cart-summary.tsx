import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Icon } from "@/ui/icon";
import { LinkButton } from "@/ui/link-button";
import { Price } from "@/ui/price";
import type { CartView } from "./cart-view";

/** What it comes to so far, and the way on. */
export function CartSummary({ market, cart }: { market: Market; cart: CartView }) {
  const t = translate(market.language, "cart");
  return (
    <section className="grid gap-4 rounded-md border border-line bg-card p-4 sm:p-6 md:sticky md:top-6">
      <h2 className="text-lg">{t("summary.title")}</h2>
      <dl className="grid gap-3 text-sm">
        <div className="flex justify-between gap-4">
          <dt>{t("summary.goods", { count: cart.count })}</dt>
          <dd>
            <Price money={cart.total} language={market.language} className="font-semibold" />
          </dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt>
            {t("summary.shipping")}
            <span className="block text-xs text-ink-soft">
              {t("summary.parcels", { count: cart.parcels.filter(({ seller }) => seller !== null).length })}
            </span>
          </dt>
          <dd className="max-w-32 text-right text-ink-soft">{t("summary.shippingLater")}</dd>
        </div>
        <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
          <dt className="font-semibold">{t("summary.total")}</dt>
          <dd className="text-xl font-extrabold text-sugar-deep">
            <Price money={cart.total} language={market.language} />
          </dd>
        </div>
      </dl>
      <p className="text-xs text-ink-soft">
        {t(market.taxDisplay === "included" ? "summary.taxIncluded" : "summary.taxExport")}
      </p>
      {cart.blocked ? (
        <p className="flex items-start gap-2 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" className="mt-0.5 size-5" />
          {t("notice.blocked")}
        </p>
      ) : (
        <LinkButton href={routes.checkout(market.code)} size="large" wide>
          {t("summary.checkout")}
          <Icon name="arrow-right" />
        </LinkButton>
      )}
      <LinkButton href={routes.search(market.code)} look="quiet">
        {t("summary.continue")}
      </LinkButton>
    </section>
  );
}
