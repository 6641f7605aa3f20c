import type { CurrencyCode } from "@lapak-lebak/domain/currency";
import { fromMajor, type Money } from "@lapak-lebak/domain/money";
import { z } from "zod";
import { currencySchema } from "./money";

/** Medusa writes currencies in lower case. */
const medusaCurrency = z
  .string()
  .transform((code) => code.toUpperCase())
  .pipe(currencySchema);

/** A decimal amount of Medusa's. */
const decimal = z.coerce.number();
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");

const rawLine = z.object({
  id: z.string(),
  variant_id: z.string().nullish(),
  product_title: text,
  product_handle: text,
  variant_title: text,
  /** `/pictures/<key>` */
  thumbnail: z.string().nullish(),
  quantity: z.coerce.number().int().positive(),
  unit_price: decimal,
  total: decimal,
});

const rawAddress = z.object({
  id: z.string().nullish(),
  first_name: text,
  last_name: text,
  phone: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  country_code: text,
});

const rawCart = z.object({
  id: z.string(),
  region_id: z.string().nullish(),
  currency_code: medusaCurrency,
  email: text,
  locale: z.string().nullish(),
  completed_at: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  items: z.array(rawLine).nullish(),
  shipping_address: rawAddress.nullish(),
  shipping_methods: z
    .array(z.object({ shipping_option_id: z.string().nullish(), amount: decimal }))
    .nullish(),
  item_total: decimal,
  shipping_total: decimal,
  total: decimal,
});

/** The fields that `cartAnswerSchema` reads; Medusa sends four times as much unasked. */
export const CART_FIELDS = [
  ...["id", "region_id", "currency_code", "email", "locale", "completed_at", "metadata"],
  ...["item_total", "shipping_total", "total"],
  ...["id", "variant_id", "product_title", "product_handle", "variant_title", "thumbnail"].map(
    (field) => `items.${field}`,
  ),
  ...["quantity", "unit_price", "total"].map((field) => `items.${field}`),
  ...["id", "first_name", "last_name", "phone", "address_1", "address_2", "city"].map(
    (field) => `shipping_address.${field}`,
  ),
  ...["province", "postal_code", "country_code"].map((field) => `shipping_address.${field}`),
  ...["shipping_option_id", "amount"].map((field) => `shipping_methods.${field}`),
].join(",");

/** One line of a cart; amounts include whatever tax applies. */
export interface CartLine {
  id: string;
  variantId: string | null;
  title: string;
  variantTitle: string;
  /** The listing's handle; empty for a line whose product is gone. */
  handle: string;
  pictureKey: string | null;
  quantity: number;
  unitPrice: Money;
  total: Money;
}

/** A cart as the shop reads it: Medusa's decimals have become `Money` here, and nowhere else. */
export interface Cart {
  id: string;
  regionId: string | null;
  currency: CurrencyCode;
  /** Empty until the buyer has said it. */
  email: string;
  locale: string | null;
  completed: boolean;
  metadata: Record<string, unknown>;
  lines: CartLine[];
  address: z.output<typeof rawAddress> | null;
  shippingMethods: { optionId: string | null; amount: Money }[];
  itemsTotal: Money;
  shippingTotal: Money;
  total: Money;
}

export const cartSchema = rawCart.transform((raw): Cart => {
  const currency = raw.currency_code;
  const amount = (value: number) => fromMajor(value, currency);
  return {
    id: raw.id,
    regionId: raw.region_id ?? null,
    currency,
    email: raw.email,
    locale: raw.locale ?? null,
    completed: raw.completed_at != null,
    metadata: raw.metadata ?? {},
    lines: (raw.items ?? []).map((line) => ({
      id: line.id,
      variantId: line.variant_id ?? null,
      title: line.product_title,
      variantTitle: line.variant_title,
      handle: line.product_handle,
      pictureKey: pictureKeyOf(line.thumbnail),
      quantity: line.quantity,
      unitPrice: amount(line.unit_price),
      total: amount(line.total),
    })),
    address: raw.shipping_address ?? null,
    shippingMethods: (raw.shipping_methods ?? []).map((method) => ({
      optionId: method.shipping_option_id ?? null,
      amount: amount(method.amount),
    })),
    itemsTotal: amount(raw.item_total),
    shippingTotal: amount(raw.shipping_total),
    total: amount(raw.total),
  };
});

export const cartAnswerSchema = z.object({ cart: cartSchema });

/** What completing a cart answers: the order, or the cart with the reason why it is none yet. */
export const completionSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("order"), order: z.object({ id: z.string() }) }),
  z.object({ type: z.literal("cart"), error: z.object({ type: z.string() }).loose() }),
]);

export const paymentCollectionSchema = z.object({ payment_collection: z.object({ id: z.string() }) });

function pictureKeyOf(thumbnail: string | null | undefined): string | null {
  return /^\/pictures\/([a-z0-9-]+)$/.exec(thumbnail ?? "")?.[1] ?? null;
}
