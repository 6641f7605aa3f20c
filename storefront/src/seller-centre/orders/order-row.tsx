import { formatMoney } from "@lapak-lebak/domain/money";
import type { SellerOrderRow } from "@/backend/schemas/seller-orders";
import { formatDay } from "@/i18n/dates";
import { formatMoment } from "@/orders/moment";
import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import { Icon } from "@/ui/icon";
import { ShopLink } from "@/ui/shop-link";
import { OrderStatusBadge } from "./order-status-badge";

/** An order in the list: who, where to, how much, and by when. */
export function OrderRow({ order }: { order: SellerOrderRow }) {
  const t = sellerTexts("orders");
  return (
    <li>
      <ShopLink
        href={sellerRoutes.order(order.id)}
        className="flex items-center gap-3 rounded-md border border-line bg-card p-4 hover:border-leaf"
      >
        <span className="grid min-w-0 flex-1 gap-1 text-sm">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <b className="text-base text-sugar-deep">{t("number", { number: String(order.display_id) })}</b>
            <OrderStatusBadge status={order.status} />
          </span>
          <span className="truncate">
            {order.buyer_name}
            {order.place === "" ? "" : `, ${order.place}`}
          </span>
          <span className="text-ink-soft">
            {t("goods", { count: order.items_count })} · {order.service_name} ·{" "}
            {formatDay(order.placed_at, "id")}
          </span>
          {order.pay_by === null ? null : (
            <span className="text-ink-soft">{t("payBy", { moment: formatMoment(order.pay_by, "id") })}</span>
          )}
          <b className="price">{formatMoney(order.total, "id")}</b>
        </span>
        <Icon name="chevron-right" className="size-5 text-ink-soft" />
      </ShopLink>
    </li>
  );
}
