import { formatMoney } from "@lapak-lebak/domain/money";
import type { SellerOrder } from "@/backend/schemas/seller-orders";
import { sellerTexts } from "@/seller-centre/texts";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";
import { Picture } from "@/ui/picture";

/** What to pack: the quantity in large, for it is what goes wrong. */
export function OrderGoods({ order }: { order: SellerOrder }) {
  const t = sellerTexts("orders");
  const sums = [
    { label: t("itemsTotal"), amount: order.items_total },
    { label: t("shipping"), amount: order.shipping_total },
  ];
  return (
    <Card>
      <h2 className="mb-4 text-lg">{t("packTitle")}</h2>
      <ul className="grid gap-4">
        {order.items.map((item, index) => (
          <li key={item.sku ?? index} className="flex gap-3">
            {item.picture === null ? (
              <span className="grid size-16 shrink-0 place-items-center rounded-sm bg-paper-deep text-ink-soft">
                <Icon name="package" />
              </span>
            ) : (
              <Picture
                picture={{ ...item.picture, blur: "" }}
                size="thumb"
                decorative
                className="size-16 shrink-0 rounded-sm"
              />
            )}
            <span className="grid min-w-0 flex-1 content-start text-sm">
              <b>{item.title}</b>
              <span className="text-ink-soft">
                {[item.variant_title, item.sku].filter(Boolean).join(" · ")}
              </span>
              <span>{formatMoney(item.unit_price, "id")}</span>
            </span>
            <b className="text-xl text-sugar-deep tabular-nums">{t("quantity", { count: item.quantity })}</b>
          </li>
        ))}
      </ul>
      <dl className="mt-5 grid gap-1 border-t border-line pt-4 text-sm">
        {sums.map(({ label, amount }) => (
          <div key={label} className="flex justify-between gap-4">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="price">{formatMoney(amount, "id")}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 font-bold">
          <dt>{t("total")}</dt>
          <dd className="price">{formatMoney(order.total, "id")}</dd>
        </div>
      </dl>
    </Card>
  );
}
