import { z } from "zod";
import { moneySchema } from "./money";

export const sellerHomeSchema = z.object({
  orders: z.object({
    /** Paid, and not packed yet. */
    new: z.int(),
    /** Packed, and not handed over yet. */
    to_send: z.int(),
    /** Placed today, by the calendar of Jakarta. */
    today: z.int(),
    today_total: moneySchema,
  }),
  low_stock: z.array(
    z.object({
      listing_id: z.string(),
      title: z.string(),
      variant_title: z.string().nullable(),
      stock: z.int(),
    }),
  ),
  expiring: z.array(z.object({ certificate_id: z.string(), type: z.string(), valid_until: z.string() })),
  returned: z.object({ listings: z.int(), certificates: z.int() }),
  /** The last thirty days, the oldest first; sales in rupiah. */
  days: z.array(z.object({ date: z.string(), views: z.int(), orders: z.int(), sales: moneySchema })),
});
export type SellerHome = z.infer<typeof sellerHomeSchema>;
