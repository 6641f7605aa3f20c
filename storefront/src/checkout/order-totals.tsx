import type { Market } from "@lapak-lebak/domain/market";
import type { Money } from "@lapak-lebak/domain/money";
import { Price } from "@/ui/price";
import { checkoutMessages } from "./checkout-messages";
import { parcelShipping } from "./parcel-shipping";
import type { Checkout } from "./get-checkout";

/** Goods, each parcel's shipping once it is chosen, and the whole. */
export function OrderTotals({ market, checkout }: { market: Market; checkout: Checkout }) {
  const { t } = checkoutMessages(market);
  const { cart, parcels, progress } = checkout;
  return (
    <>
      <dl className="grid gap-2 border-t border-line pt-4 text-sm">
        <Row market={market} name={t("summary.goods")} amount={cart.itemsTotal} />
        {progress.delivery ? (
          parcels.map((parcel) => (
            <Row
              key={parcel.seller.id}
              market={market}
              name={t("summary.shippingOf", { seller: parcel.seller.name })}
              amount={parcelShipping(parcel)}
              free={t("delivery.free")}
            />
          ))
        ) : (
          <div className="flex justify-between gap-4">
            <dt>{t("summary.shipping")}</dt>
            <dd className="text-ink-soft">{t("summary.shippingLater")}</dd>
          </div>
        )}
        <div className="mt-1 flex items-baseline justify-between gap-4 border-t border-line pt-3">
          <dt className="font-semibold">{t(progress.delivery ? "summary.total" : "summary.totalSoFar")}</dt>
          <dd className="text-xl font-extrabold text-sugar-deep">
            <Price money={cart.total} language={market.language} />
          </dd>
        </div>
      </dl>
      <p className="mt-2 text-xs text-ink-soft">
        {t(market.taxDisplay === "included" ? "summary.taxIncluded" : "summary.taxExport")}
      </p>
    </>
  );
}

interface RowProps {
  market: Market;
  name: string;
  amount: Money | null;
  /** Said in place of nothing. */
  free?: string;
}

function Row({ market, name, amount, free }: RowProps) {
  if (amount === null) return null;
  return (
    <div className="flex justify-between gap-4">
      <dt>{name}</dt>
      <dd className="font-semibold">
        {free !== undefined && amount.amount === 0 ? (
          free
        ) : (
          <Price money={amount} language={market.language} />
        )}
      </dd>
    </div>
  );
}
