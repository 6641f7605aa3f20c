import type { Market } from "@lapak-lebak/domain/market";
import type { Money } from "@lapak-lebak/domain/money";
import type { DeliveryDays } from "@lapak-lebak/domain/tariff";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { quoteParcel, type ParcelQuote } from "../providers/fulfillment-courier/quote-parcel";
import { listingMetadata } from "./listing-rows";
import { channelsOfRow } from "./on-sale";
import { sellerOfCard } from "./seller-rows";

/** One way in which a seller's parcel can reach the buyer. */
export interface ShippingEstimate {
  service: "courier" | "pickup";
  price: Money;
  /** Working days; null where the buyer fetches the goods. */
  days: DeliveryDays | null;
  chargeable_kg: number;
}

const variantRow = z.object({
  weight: z.number().nullable(),
  length: z.number().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  product: z
    .object({
      status: z.string(),
      metadata: listingMetadata,
      seller: sellerOfCard.pick({ status: true }).nullish(),
    })
    .nullable(),
});

/**
 * What sending so many pieces of a variant by themselves would cost, by the same tariff as in the cart; null where buyers
 * see no such variant. Goods are fetched at home only.
 *
 * @param province at home the two-digit code of the province to send to
 * @throws MedusaError as {@link quoteParcel}
 */
export async function getShippingEstimate(
  parcel: { market: Market; variantId: string; quantity: number; province: string | undefined },
  container: MedusaContainer,
): Promise<ShippingEstimate[] | null> {
  const { market, province, quantity } = parcel;
  const variant = await readVariant(parcel.variantId, container);
  if (!variant?.product || !channelsOfRow(variant.product).includes(market.channel)) return null;
  const quote = (service: Parameters<typeof quoteParcel>[0]["service"]) =>
    quoteParcel({
      service,
      items: [{ quantity, variant }],
      address: { country_code: market.country, province: province ?? null },
      currencyCode: market.currency,
    });
  const isHome = market.channel === "home";
  const courier = estimate("courier", quote(isHome ? "courier-home" : "courier-export"));
  return isHome ? [courier, estimate("pickup", quote("pickup"))] : [courier];
}

async function readVariant(id: string, container: MedusaContainer) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: [
      "id",
      "weight",
      "length",
      "width",
      "height",
      "product.status",
      "product.metadata",
      "product.seller.status",
    ],
    filters: { id },
  });
  return z.array(variantRow).parse(data)[0] ?? null;
}

function estimate(service: ShippingEstimate["service"], quote: ParcelQuote): ShippingEstimate {
  const { price, days, chargeableKg } = quote;
  return { service, price, days, chargeable_kg: chargeableKg };
}
