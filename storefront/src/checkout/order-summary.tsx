import type { Market } from "@lapak-lebak/domain/market";
import { LinePicture } from "@/cart/line-picture";
import { Icon } from "@/ui/icon";
import { Price } from "@/ui/price";
import { checkoutMessages } from "./checkout-messages";
import type { Checkout } from "./get-checkout";
import { OrderTotals } from "./order-totals";

/** What is being bought. On a phone only the total shows until it is opened; both work without a script. */
export function OrderSummary({ market, checkout }: { market: Market; checkout: Checkout }) {
  const { t } = checkoutMessages(market);
  return (
    <>
      <details className="group rounded-md border border-line bg-card md:hidden">
        <summary className="flex min-h-12 items-center gap-2 px-4 text-sm">
          <Icon name="shopping-basket" className="size-5 text-leaf" />
          <span className="flex-1 font-semibold">{t("summary.open")}</span>
          <Price
            money={checkout.cart.total}
            language={market.language}
            className="font-extrabold text-sugar-deep"
          />
          <Icon name="chevron-down" className="size-5 transition-transform group-open:rotate-180" />
        </summary>
        <div className="border-t border-line px-4 py-4">
          <Contents market={market} checkout={checkout} />
        </div>
      </details>
      <section className="sticky top-6 rounded-md border border-line bg-card p-5 max-md:hidden">
        <h2 className="mb-4 text-lg">{t("summary.title")}</h2>
        <Contents market={market} checkout={checkout} />
      </section>
    </>
  );
}

function Contents({ market, checkout }: { market: Market; checkout: Checkout }) {
  return (
    <>
      <ul className="mb-4 grid gap-3">
        {checkout.cart.lines.map((line) => (
          <li key={line.id} className="flex items-center gap-3 text-sm">
            <LinePicture pictureKey={line.pictureKey} className="size-12" />
            <span className="min-w-0 flex-1">
              <span className="block leading-snug font-medium">{line.title}</span>
              <span className="block text-xs text-ink-soft">
                {line.quantity} × {line.variantTitle}
              </span>
            </span>
            <Price money={line.total} language={market.language} className="font-semibold" />
          </li>
        ))}
      </ul>
      <OrderTotals market={market} checkout={checkout} />
    </>
  );
}
