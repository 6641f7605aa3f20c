import { SELLER_ORDER_STATUSES } from "@lapak-lebak/domain/seller-order";
import { money, type Money } from "@lapak-lebak/domain/money";
import { z } from "zod";
import { pictureSchema } from "./listing";
import { currencySchema } from "./money";

const instant = z.iso.datetime({ offset: true });
const nullableText = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const addressSchema = z.object({
  name: nullableText,
  line_1: nullableText,
  line_2: nullableText,
  village: nullableText,
  kecamatan: nullableText,
  regency: nullableText,
  province: nullableText,
  postal_code: nullableText,
  country_code: nullableText,
});

const transferSchema = z.object({
  bank_name: z.string(),
  account_number: z.string(),
  account_name: z.string(),
  swift: nullableText,
  amount: z.int(),
  unique_code: z.int().min(1).max(999),
  reference: z.string(),
  expires_at: instant,
  status: z.enum(["awaiting", "confirmed", "expired", "cancelled"]),
});

const itemSchema = z.object({
  title: z.string(),
  variant_title: nullableText,
  quantity: z.int().positive(),
  unit_price: z.int(),
  total: z.int(),
  picture: pictureSchema.nullable(),
  /** Null where the listing is gone. */
  handle: nullableText,
});

const parcelSchema = z.object({
  id: z.string(),
  seller: z.object({
    handle: z.string(),
    name: z.string(),
    kecamatan: z.object({ slug: z.string(), name: z.string() }),
  }),
  status: z.enum(SELLER_ORDER_STATUSES),
  service: nullableText,
  service_name: nullableText,
  items: z.array(itemSchema),
  shipping: z.int(),
  subtotal: z.int(),
  /** Why its maker could not send what was paid for; the note is in the maker's own words. */
  cancellation: z.object({ reason: z.string(), note: nullableText }).nullable(),
  tracking: z.object({ carrier: nullableText, number: z.string() }).nullable(),
});

export const orderSchema = z.object({
  display_id: z.union([z.int(), z.string()]),
  placed_at: instant,
  status: z.enum(["awaiting_payment", "paid", "shipped", "delivered", "cancelled", "expired"]),
  market: z.string(),
  currency: z
    .string()
    .transform((code) => code.toUpperCase())
    .pipe(currencySchema),
  items_total: z.int(),
  shipping_total: z.int(),
  total: z.int(),
  /** What is owed to the buyer for parcels that will not come. */
  refund_due: z.int().nonnegative(),
  email_masked: z.string(),
  address: addressSchema.nullable(),
  transfer: transferSchema.nullable(),
  parcels: z.array(parcelSchema),
});

export const orderAnswerSchema = z.object({ order: orderSchema });
export const statusTokenSchema = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]+$/) });

/** An order as the bearer of its link sees it. Amounts are integers of the smallest unit of `currency`. */
export type Order = z.infer<typeof orderSchema>;
export type OrderStatus = Order["status"];
export type OrderParcel = Order["parcels"][number];
export type Transfer = NonNullable<Order["transfer"]>;

/** An amount of an order as `Money`. */
export function amountOf(order: Order, amount: number): Money {
  return money(amount, order.currency);
}
