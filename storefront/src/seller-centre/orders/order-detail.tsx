import { cancellationReasonLabel } from "@lapak-lebak/domain/cancellation-reasons";
import type { SellerOrder } from "@/backend/schemas/seller-orders";
import { formatMoment } from "@/orders/moment";
import { sellerTexts } from "@/seller-centre/texts";
import { Notice } from "@/ui/notice";
import { OrderAddress } from "./order-address";
import { OrderGoods } from "./order-goods";
import { OrderHistory } from "./order-history";
import { OrderPapers } from "./order-papers";
import { OrderStatusBadge } from "./order-status-badge";
import { OrderSteps } from "./order-steps";

/** An order: what to do with it first, then what is in it and where it goes. */
export function OrderDetail({ order }: { order: SellerOrder }) {
  const t = sellerTexts("orders");
  const isPaid = order.address !== null;
  return (
    <>
      <div className="-mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
        <OrderStatusBadge status={order.status} />
        <span>{t("placed", { moment: formatMoment(order.placed_at, "id") })}</span>
      </div>
      {order.pay_by === null ? null : (
        <Notice>{t("payBy", { moment: formatMoment(order.pay_by, "id") })}</Notice>
      )}
      {order.cancellation === null ? null : (
        <Notice
          tone="bad"
          title={t("cancelled", { reason: cancellationReasonLabel(order.cancellation.reason, "id") })}
        >
          {order.cancellation.note === null ? null : <p>{order.cancellation.note}</p>}
        </Notice>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-6">
          <OrderGoods order={order} />
          <OrderSteps order={order} />
        </div>
        <div className="grid gap-6">
          <OrderAddress order={order} />
          {isPaid ? <OrderPapers id={order.id} /> : null}
          <OrderHistory history={order.history} />
        </div>
      </div>
    </>
  );
}
