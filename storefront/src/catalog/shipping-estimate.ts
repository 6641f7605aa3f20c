import "server-only";
import { formatMoney } from "@lapak-lebak/domain/money";
import type { Market } from "@lapak-lebak/domain/market";
import { shippingEstimateSchema, type ShippingEstimate } from "@/backend/schemas/catalog";
import { requestStore } from "@/backend/store";
import { translate } from "@/i18n/translate";

export interface ShippingQuestion {
  variantId: string;
  quantity: number;
  /** Two-digit province code; at home only. */
  province?: string;
}

/** One way of delivery, ready to be read. */
export interface ShippingLine {
  service: "courier" | "pickup";
  name: string;
  /** "Rp12.000", "Gratis" */
  price: string;
  /** "2–4 hari, 1 kg" */
  detail: string;
}

/**
 * What delivery of a variant would cost in a market.
 * @throws BackendError as `requestStore`; 404 for a variant that the market does not sell.
 */
export async function getShippingEstimate(
  market: Market,
  question: ShippingQuestion,
): Promise<ShippingLine[]> {
  const { options } = await requestStore(market, {
    path: "/store/shipping-estimate",
    query: {
      market: market.code,
      variant_id: question.variantId,
      quantity: question.quantity,
      province: question.province,
    },
    schema: shippingEstimateSchema,
  });
  return options.map((option) => describe(option, market));
}

function describe(
  { service, price, days, chargeable_kg: kg }: ShippingEstimate["options"][number],
  market: Market,
) {
  const t = translate(market.language, "catalog");
  const detail = [
    days ? t("shipping.days", { from: days[0], to: days[1] }) : "",
    kg && service === "courier" ? t("shipping.weight", { kg }) : "",
  ];
  return {
    service,
    name: t(`shipping.${service}`),
    price: price.amount === 0 ? t("shipping.free") : formatMoney(price, market.language),
    detail: detail.filter(Boolean).join(", "),
  };
}
