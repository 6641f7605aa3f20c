import { homeZoneOf } from "@lapak-lebak/domain/tariff";
import { z } from "zod";
import type { ShippingQuestion } from "./shipping-estimate";

const schema = z.object({
  variant_id: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
  quantity: z.coerce.number().int().min(1).max(999).default(1),
  province: z
    .string()
    .refine((code) => code === "" || homeZoneOf(code) !== undefined)
    .optional(),
});

/** What the query of an address asks about delivery; null where it does not make sense. */
export function readShippingQuestion(query: Record<string, unknown>): ShippingQuestion | null {
  const parsed = schema.safeParse(query);
  if (!parsed.success) return null;
  const { variant_id: variantId, quantity, province } = parsed.data;
  return { variantId, quantity, ...(province === undefined || province === "" ? {} : { province }) };
}
