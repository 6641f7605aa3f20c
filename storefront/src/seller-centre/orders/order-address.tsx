import { readablePhone } from "@lapak-lebak/domain/phone";
import type { SellerOrder } from "@/backend/schemas/seller-orders";
import { sellerTexts } from "@/seller-centre/texts";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";

/** Where the parcel goes and by whom; nothing of it before the order is paid. */
export function OrderAddress({ order }: { order: SellerOrder }) {
  const t = sellerTexts("orders");
  const { address } = order;
  return (
    <Card className="grid gap-4 text-sm">
      <h2 className="text-lg">{t("addressTitle")}</h2>
      {address === null ? (
        <p className="text-ink-soft">
          {t(order.status === "awaiting_payment" ? "noAddressYet" : "noAddressAny")}
        </p>
      ) : (
        <>
          <address className="not-italic">
            <b className="text-base">{address.name}</b>
            {[address.company, ...address.lines].filter(Boolean).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </address>
          {address.phone === null ? null : <BuyerPhone number={address.phone} />}
        </>
      )}
      <p>
        <span className="block text-ink-soft">{t("service")}</span>
        <b>{order.service_name}</b>
      </p>
      {order.tracking_number === null ? null : (
        <p>
          <span className="block text-ink-soft">
            {t("tracking")}
            {order.courier === null ? "" : ` (${order.courier})`}
          </span>
          <b className="break-all">{order.tracking_number}</b>
        </p>
      )}
    </Card>
  );
}

/** To call, and to write to: most buyers answer on WhatsApp. */
function BuyerPhone({ number }: { number: string }) {
  const t = sellerTexts("orders");
  return (
    <p className="flex flex-wrap items-center gap-2">
      <a href={`tel:${number}`} className="button button-secondary">
        <Icon name="phone" className="size-4" />
        <span className="sr-only">{t("phone")} </span>
        {readablePhone(number)}
      </a>
      <a
        href={`https://wa.me/${number.replace(/\D/g, "")}`}
        target="_blank"
        rel="noopener noreferrer"
        className="button button-secondary"
      >
        <Icon name="message-circle" className="size-4" />
        {t("whatsapp")}
        <span className="sr-only">, {t("newTab")}</span>
      </a>
    </p>
  );
}
