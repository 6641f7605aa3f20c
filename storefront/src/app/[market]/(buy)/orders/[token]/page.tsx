import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatDay } from "@/i18n/dates";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { ClosedCard } from "@/orders/closed-card";
import { getOrder, orderNumber } from "@/orders/get-order";
import { isPaid } from "@/orders/is-paid";
import { OrderAddress } from "@/orders/order-address";
import { OrderAmounts } from "@/orders/order-amounts";
import { OrderParcel } from "@/orders/order-parcel";
import { OrderTimeline } from "@/orders/order-timeline";
import { OrderWatch } from "@/orders/order-watch";
import { PaymentCard } from "@/orders/payment-card";

type Props = PageProps<"/[market]/orders/[token]">;

async function read(params: Props["params"]) {
  const { market: code, token } = await params;
  const market = marketOrNotFound(code);
  return { market, token, order: (await getOrder(market, token)) ?? notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { market, order } = await read(params);
  return { title: translate(market.language, "orders")("number", { number: orderNumber(order) }) };
}

export default async function OrderPage({ params }: Props) {
  const { market, token, order } = await read(params);
  const t = translate(market.language, "orders");
  const { status, transfer } = order;
  const isAwaiting = status === "awaiting_payment";
  const isClosed = status === "cancelled" || status === "expired";
  const title = t(`status.${status}.title`);
  return (
    <div className="page py-6 md:py-10">
      <header className="max-w-text">
        <p className="text-sm font-semibold text-leaf">
          {t("number", { number: orderNumber(order) })}
          <span className="font-normal text-ink-soft">
            {" "}
            · {t("placed", { day: formatDay(order.placed_at, market.language) })}
          </span>
        </p>
        <h1 className="mt-1 text-2xl md:text-3xl">{title}</h1>
        <p className="mt-2 text-ink-soft">
          {t(status === "cancelled" && isPaid(order) ? "status.cancelled.bodyPaid" : `status.${status}.body`)}
        </p>
      </header>
      <OrderWatch isAwaiting={isAwaiting} status={title} />
      <div className="mt-6 grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_20rem] lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-10">
        <div className="grid min-w-0 gap-6">
          <OrderTimeline market={market} status={status} />
          {isAwaiting && transfer !== null ? (
            <PaymentCard market={market} token={token} order={order} transfer={transfer} />
          ) : null}
          {isClosed ? <ClosedCard market={market} order={order} /> : null}
          {order.parcels.map((parcel, index) => (
            <OrderParcel key={parcel.id} market={market} order={order} parcel={parcel} number={index + 1} />
          ))}
        </div>
        <div className="grid gap-6">
          <OrderAmounts market={market} order={order} />
          <OrderAddress market={market} order={order} />
          {isAwaiting ? <p className="text-sm text-ink-soft">{t("pay.keep")}</p> : null}
        </div>
      </div>
    </div>
  );
}
