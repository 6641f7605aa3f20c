import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { listSellerOrders } from "../agency/agency-api";
import { SellerPart } from "../agency/seller-part";

/** On an order's page: who sells what of it, and how far each parcel is. */
function OrderPartsWidget({ data: order }: DetailWidgetProps<AdminOrder>) {
  const { t } = useTranslation("agency");
  const { data } = useQuery({
    queryKey: ["seller-orders", order.id],
    queryFn: () => listSellerOrders(order.id),
  });
  const parts = data?.seller_orders ?? [];
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("parts.title")}</Heading>
      </div>
      {parts.map((part) => (
        <SellerPart key={part.id} part={part} orderId={order.id} />
      ))}
      {data && parts.length === 0 ? <Text className="px-6 py-4">{t("parts.empty")}</Text> : null}
    </Container>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.after" });

export default OrderPartsWidget;
