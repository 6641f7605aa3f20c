import type { Market } from "@lapak-lebak/domain/market";
import { amountOf, type Order, type OrderParcel as Parcel } from "@/backend/schemas/order";
import { LinePicture } from "@/cart/line-picture";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Badge } from "@/ui/badge";
import { Price } from "@/ui/price";
import { ShopLink } from "@/ui/shop-link";
import { CopyButton } from "./copy-button";
import { ParcelCancellation } from "./parcel-cancellation";

const TONES = {
  awaiting_payment: "honey",
  new: "leaf",
  packed: "leaf",
  shipped: "leaf",
  delivered: "leaf",
  completed: "leaf",
  cancelled: "terracotta",
  returned: "terracotta",
} as const;

interface OrderParcelProps {
  market: Market;
  order: Order;
  parcel: Parcel;
  /** From 1. */
  number: number;
}

/** One seller's parcel: where it is, what is in it, what it costs. */
export function OrderParcel({ market, order, parcel, number }: OrderParcelProps) {
  const t = translate(market.language, "orders");
  const { seller, tracking } = parcel;
  const price = (amount: number) => <Price money={amountOf(order, amount)} language={market.language} />;
  return (
    <section className="rounded-md border border-line bg-card px-4 py-4 sm:px-6">
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div>
          <h2 className="text-base">
            <ShopLink
              href={routes.seller(market.code, seller.handle)}
              className="underline-offset-4 hover:text-leaf hover:underline"
            >
              {t("parcel.title", { number, seller: seller.name })}
            </ShopLink>
          </h2>
          <p className="text-sm text-ink-soft">{t("parcel.place", { kecamatan: seller.kecamatan.name })}</p>
        </div>
        <Badge tone={TONES[parcel.status]}>{t(`parcel.statuses.${parcel.status}`)}</Badge>
      </header>
      <ParcelCancellation market={market} parcel={parcel} />
      {tracking === null ? null : (
        <div className="mt-3 flex items-center justify-between gap-4 rounded-sm bg-leaf-tint px-3 py-2">
          <p className="min-w-0 text-sm">
            <span className="block text-xs text-ink-soft">
              {t("parcel.tracking")}
              {tracking.carrier === null ? null : ` (${tracking.carrier})`}
            </span>
            <span className="font-bold break-all tabular-nums">{tracking.number}</span>
          </p>
          <CopyButton
            value={tracking.number}
            label={t("parcel.copyTracking")}
            copy={t("pay.copy")}
            copied={t("pay.copied")}
          />
        </div>
      )}
      <ul className="my-2 divide-y divide-line">
        {parcel.items.map((item) => (
          <li
            key={`${item.title} ${item.variant_title ?? ""}`}
            className="flex items-center gap-3 py-3 text-sm"
          >
            <LinePicture pictureKey={item.picture?.key ?? null} className="size-14" />
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">
                {item.handle === null ? (
                  item.title
                ) : (
                  <ShopLink
                    href={routes.product(market.code, item.handle)}
                    className="underline-offset-4 hover:text-leaf hover:underline"
                  >
                    {item.title}
                  </ShopLink>
                )}
              </span>
              <span className="block text-xs text-ink-soft">
                {item.quantity} × {item.variant_title}
              </span>
            </span>
            <span className="font-semibold">{price(item.total)}</span>
          </li>
        ))}
      </ul>
      <dl className="grid gap-1.5 border-t border-line pt-3 text-sm">
        <div className="flex justify-between gap-4">
          <dt className="text-ink-soft">
            {t("parcel.shipping")} ({t(parcel.service === "pickup" ? "parcel.pickup" : "parcel.courier")})
          </dt>
          <dd>{parcel.shipping === 0 ? t("parcel.free") : price(parcel.shipping)}</dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt className="text-ink-soft">{t("parcel.subtotal")}</dt>
          <dd className="font-semibold">{price(parcel.subtotal)}</dd>
        </div>
      </dl>
    </section>
  );
}
