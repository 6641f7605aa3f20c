import { BUSINESS_DECISIONS } from "@lapak-lebak/domain/business";
import { CERTIFICATE_STATUSES, REMINDER_DAYS } from "@lapak-lebak/domain/certificates";
import { CURRENCIES, isCurrencyCode, type CurrencyCode } from "@lapak-lebak/domain/currency";
import { z } from "zod";

const currency = z.custom<CurrencyCode>((value) => typeof value === "string" && isCurrencyCode(value), {
  message: `is none of ${Object.keys(CURRENCIES).join(", ")}`,
});
const order = z.object({
  seller_order_id: z.string(),
  display_id: z.number(),
  items_count: z.number(),
  total: z.object({ amount: z.number(), currency }),
});
const certificate = z.object({
  certificate_id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
});

/** What members of a business are told, by kind. Moments are ISO 8601. */
export const noticeContent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("order_new"), data: order }),
  z.object({ kind: z.literal("order_cancelled"), data: order }),
  z.object({
    kind: z.literal("business_decided"),
    data: z.object({ decision: z.enum(BUSINESS_DECISIONS), note: z.string().nullable() }),
  }),
  z.object({
    kind: z.literal("listing_decided"),
    data: z.object({
      listing_id: z.string(),
      title: z.string(),
      decision: z.string(),
      note: z.string().nullable(),
    }),
  }),
  z.object({
    kind: z.literal("certificate_decided"),
    data: certificate.extend({ to: z.enum(CERTIFICATE_STATUSES), reason: z.string().nullable() }),
  }),
  z.object({
    kind: z.literal("certificate_expiring"),
    data: certificate.extend({ days: z.literal([...REMINDER_DAYS]), valid_until: z.string() }),
  }),
]);

/** One of the things that members of a business are told. */
export type NoticeContent = z.infer<typeof noticeContent>;
