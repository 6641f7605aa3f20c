import type { SellerOrder } from "@/backend/schemas/seller-orders";
import { formatMoment } from "@/orders/moment";
import { sellerTexts } from "@/seller-centre/texts";

/** What has happened to an order, the latest last. */
export function OrderHistory({ history }: { history: SellerOrder["history"] }) {
  const t = sellerTexts("orders");
  if (history.length === 0) return null;
  return (
    <section className="px-1 text-sm">
      <h2 className="mb-2 text-base">{t("historyTitle")}</h2>
      <ol className="grid gap-2">
        {history.map(({ to, at }) => (
          <li key={`${to} ${at}`} className="border-l-2 border-leaf pl-3">
            <span className="block font-medium">{t(`step.${to}`)}</span>
            <span className="text-xs text-ink-soft">{formatMoment(at, "id")}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
