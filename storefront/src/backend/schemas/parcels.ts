import { z } from "zod";
import { moneySchema } from "./money";

const optionSchema = z.object({
  id: z.string(),
  service: z.enum(["courier-home", "pickup", "courier-export"]),
  name: z.string(),
  price: moneySchema,
  /** Working days from and to; null where the buyer fetches the goods. */
  days: z.tuple([z.int(), z.int()]).nullable(),
});

/** One seller's share of a cart, which travels by itself. */
const parcelSchema = z.object({
  seller: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    kecamatan: z.object({ slug: z.string(), name: z.string() }),
  }),
  shipping_profile_id: z.string().nullable(),
  /** Ids of the cart's lines. */
  items: z.array(z.string()),
  chargeable_kg: z.number().nullable(),
  /** Empty until the cart has an address that somebody delivers to. */
  options: z.array(optionSchema),
  chosen_option_id: z.string().nullable(),
});

export const parcelsAnswerSchema = z.object({ parcels: z.array(parcelSchema) });

export type Parcel = z.infer<typeof parcelSchema>;
export type ParcelOption = z.infer<typeof optionSchema>;
