import { StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { SellerOrder } from "./agency-api";
import { formatAmount } from "./amounts";
import { ShipmentForm } from "./shipment-form";

const COLOUR_OF_STATUS: Record<string, "green" | "orange" | "blue" | "red" | "grey"> = {
  awaiting_payment: "orange",
  new: "blue",
  packed: "blue",
  shipped: "green",
  delivered: "green",
  completed: "green",
  cancelled: "red",
  returned: "red",
};

/** One seller's part of an order, with the form that records its shipment while it is to be sent. */
export function SellerPart({ part, orderId }: { part: SellerOrder; orderId: string }) {
  const { t, i18n } = useTranslation("agency");
  const amount = (value: number) => formatAmount(value, part.currency, i18n.language);
  return (
    <section aria-label={part.seller.name} className="flex flex-col gap-2 px-6 py-4">
      <div className="flex items-center justify-between gap-4">
        <Text weight="plus">{part.seller.name}</Text>
        <StatusBadge color={COLOUR_OF_STATUS[part.status] ?? "grey"}>
          {t(`parts.statuses.${part.status}`)}
        </StatusBadge>
      </div>
      <ul>
        {part.items.map((item) => (
          <li key={item.line_item_id}>
            <Text size="small">
              {item.quantity} × {item.title}
              {item.variant_title ? `, ${item.variant_title}` : ""}
            </Text>
          </li>
        ))}
      </ul>
      <Text size="small" className="text-ui-fg-subtle">
        {part.service_name}: {amount(part.shipping_total)} · {t("parts.total")}: {amount(part.total)}
      </Text>
      {part.tracking_number ? (
        <Text size="small">
          {t("parts.tracking")}: {part.carrier} {part.tracking_number}
        </Text>
      ) : null}
      {part.status === "new" || part.status === "packed" ? (
        <ShipmentForm part={part} orderId={orderId} />
      ) : null}
    </section>
  );
}
