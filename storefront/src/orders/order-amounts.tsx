import type { Market } from "@lapak-lebak/domain/market";
import { amountOf, type Order } from "@/backend/schemas/order";
import { translate } from "@/i18n/translate";
import { Price } from "@/ui/price";

/** What the order comes to; in rupiah with the unique code, so that the sum to transfer can be followed. */
export function OrderAmounts({ market, order }: { market: Market; order: Order }) {
  const t = translate(market.language, "orders");
  // An order that was given up asks for nothing: no code, no amount to transfer.
  const isOpen = order.transfer?.status === "awaiting" || order.transfer?.status === "confirmed";
  const transfer = isOpen ? order.transfer : null;
  const hasCode = transfer !== null && transfer.amount !== order.total;
  const rows = [
    { name: t("totals.goods"), amount: order.items_total },
    { name: t("totals.shipping"), amount: order.shipping_total },
    ...(hasCode
      ? [
          { name: t("totals.total"), amount: order.total },
          { name: t("totals.code"), amount: transfer.amount - order.total },
        ]
      : []),
  ];
  return (
    <section className="rounded-md border border-line bg-card p-4 sm:p-5">
      <h2 className="mb-3 text-base">{t("totals.title")}</h2>
      <dl className="grid gap-2 text-sm">
        {rows.map(({ name, amount }) => (
          <div key={name} className="flex justify-between gap-4">
            <dt>{name}</dt>
            <dd className="font-semibold">
              <Price money={amountOf(order, amount)} language={market.language} />
            </dd>
          </div>
        ))}
        <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
          <dt className="font-semibold">{t(wordFor(order, hasCode))}</dt>
          <dd className="text-lg font-extrabold text-sugar-deep">
            <Price money={amountOf(order, transfer?.amount ?? order.total)} language={market.language} />
          </dd>
        </div>
        {order.refund_due === 0 ? null : (
          <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
            <dt className="font-semibold">{t("totals.refund")}</dt>
            <dd className="font-bold">
              <Price money={amountOf(order, order.refund_due)} language={market.language} />
            </dd>
          </div>
        )}
      </dl>
      {order.refund_due === 0 ? null : <p className="mt-2 text-sm">{t("totals.refundHow")}</p>}
      <p className="mt-2 text-xs text-ink-soft">
        {t(order.currency === "IDR" ? "totals.taxIncluded" : "totals.taxExport")}
      </p>
    </section>
  );
}

function wordFor({ transfer }: Order, hasCode: boolean) {
  if (transfer?.status === "confirmed") return "totals.paid";
  return hasCode ? "totals.toPay" : "totals.total";
}
