import { SELLER_ORDER_STATUSES } from "@lapak-lebak/domain/seller-order";
import { z } from "zod";
import { pictureSchema } from "./listing";
import { moneySchema } from "./money";

const status = z.enum(SELLER_ORDER_STATUSES);

const rowSchema = z.object({
  id: z.string(),
  /** The order's number as buyers see it. */
  display_id: z.union([z.int(), z.string()]),
  status,
  placed_at: z.string(),
  buyer_name: z.string(),
  place: z.string(),
  items_count: z.int(),
  total: moneySchema,
  service_name: z.string(),
  pay_by: z.string().nullable(),
});
export type SellerOrderRow = z.infer<typeof rowSchema>;

export const sellerOrdersSchema = z.object({
  items: z.array(rowSchema),
  count: z.int(),
  counts: z.partialRecord(status, z.int()),
});

const addressSchema = z.object({
  name: z.string(),
  company: z.string().nullable(),
  lines: z.array(z.string()),
  phone: z.string().nullable(),
});

export const sellerOrderSchema = rowSchema.extend({
  items_total: moneySchema,
  shipping_total: moneySchema,
  service: z.string().nullable(),
  items: z.array(
    z.object({
      title: z.string(),
      variant_title: z.string().nullable(),
      sku: z.string().nullable(),
      quantity: z.int(),
      unit_price: moneySchema,
      total: moneySchema,
      picture: pictureSchema.nullable(),
    }),
  ),
  /** Null while nobody has paid, and once the part will not be sent. */
  address: addressSchema.nullable(),
  courier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  cancellation: z.object({ reason: z.string(), note: z.string().nullable() }).nullable(),
  history: z.array(z.object({ to: status, at: z.string() })),
  /** What the seller may do next. */
  next: z.array(status),
});
export type SellerOrder = z.infer<typeof sellerOrderSchema>;
