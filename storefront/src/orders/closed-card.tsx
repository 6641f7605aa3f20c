import type { Market } from "@lapak-lebak/domain/market";
import type { Order } from "@/backend/schemas/order";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { LinkButton } from "@/ui/link-button";
import { ShopLink } from "@/ui/shop-link";
import { orderNumber } from "./get-order";
import { isPaid } from "./is-paid";

/** What to do when an order was given up: buy again, and, unless it was paid, tell us of a payment that crossed it. */
export function ClosedCard({ market, order }: { market: Market; order: Order }) {
  const t = translate(market.language, "orders");
  return (
    <section className="grid justify-items-start gap-4 rounded-md border border-line bg-card p-4 sm:p-6">
      <p>{t("closed.again")}</p>
      <LinkButton href={routes.search(market.code)}>{t("closed.action")}</LinkButton>
      {isPaid(order) ? null : (
        <p className="text-sm text-ink-soft">
          {t.rich("closed.paidAnyway", {
            number: orderNumber(order),
            link: (words) => (
              <ShopLink href={routes.contact(market.code)} className="text-leaf underline underline-offset-4">
                {words}
              </ShopLink>
            ),
          })}
        </p>
      )}
    </section>
  );
}
