import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";
import { currencyOf } from "./order-currency";

const amount = z.coerce.number();
const text = z.string().nullish();

const placedOrder = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  status: z.string(),
  created_at: z.coerce.date(),
  email: text,
  currency_code: z.string().transform((code) => currencyOf(code)),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  total: amount,
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      product_id: text,
      product_title: text,
      product_handle: text,
      variant_title: text,
      variant_sku: text,
      quantity: amount,
      unit_price: amount,
      total: amount,
    }),
  ),
  shipping_methods: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      shipping_option_id: text,
      data: z.record(z.string(), z.unknown()).nullish(),
      total: amount,
    }),
  ),
  shipping_address: z
    .object({
      first_name: text,
      last_name: text,
      company: text,
      address_1: text,
      address_2: text,
      city: text,
      province: text,
      postal_code: text,
      country_code: text,
      phone: text,
      metadata: z.record(z.string(), z.unknown()).nullish(),
    })
    .nullish(),
  payment_collections: z
    .array(
      z.object({
        id: z.string(),
        status: z.string(),
        payment_sessions: z
          .array(
            z.object({
              id: z.string(),
              provider_id: z.string(),
              status: z.string(),
              amount,
              currency_code: z.string(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});

/** An order as core keeps it. Amounts are Medusa's decimals, all taxes and discounts counted in. */
export type PlacedOrder = z.infer<typeof placedOrder>;

const FIELDS = [
  ...["id", "display_id", "status", "created_at", "email", "currency_code", "metadata", "total"],
  ...["items.*", "items.total", "shipping_methods.*", "shipping_methods.total", "shipping_address.*"],
  ...["payment_collections.id", "payment_collections.status"],
  "payment_collections.payment_sessions.*",
];

/** Reads an order. @throws MedusaError NOT_FOUND (`order_not_found`). */
export async function readPlacedOrder(container: MedusaContainer, orderId: string): Promise<PlacedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } });
  if (data.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order.", "order_not_found");
  }
  return placedOrder.parse(data[0]);
}
