import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import { z } from "zod";
import { sellerPictureSchema } from "./seller-picture";

/** What signing up, in, by invitation or with a new password answers. */
export const tokenSchema = z.object({ token: z.string().min(1) });

/** For answers of which nothing is read. */
export const nothingSchema = z.unknown();

/** How the account for payouts is shown: never its whole number. */
const bankAccountSchema = z.object({ bank: z.string(), number_ending: z.string(), holder: z.string() });

export const businessSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  status: z.enum(BUSINESS_STATUSES),
  nib: z.string().nullable(),
  /** Slug of the domain's areas. */
  kecamatan: z.string().nullable(),
  village: z.string().nullable(),
  street: z.string().nullable(),
  postal: z.string().nullish(),
  phone: z.string().nullable(),
  whatsapp: z.string().nullish(),
  founded_year: z.number().nullable(),
  workers_men: z.number().nullable(),
  workers_women: z.number().nullable(),
  tagline: z.string().nullable(),
  story: z.string().nullable(),
  story_pictures: z.array(sellerPictureSchema).nullish(),
  logo: sellerPictureSchema.nullish(),
  bank_account: bankAccountSchema.nullable(),
  admission: z.object({
    submitted_at: z.string().nullable(),
    decided_at: z.string().nullable(),
    decision: z.string().nullable(),
    reasons: z.array(z.object({ code: z.string(), field: z.string().nullish() })),
    note: z.string().nullable(),
  }),
});
export type Business = z.infer<typeof businessSchema>;

export const firstStepSchema = z.object({
  code: z.string(),
  kind: z.enum(["computed", "attested", "verified"]),
  done: z.boolean(),
  required: z.boolean(),
  /** Names of fields. */
  missing: z.array(z.string()),
});
export type FirstStep = z.infer<typeof firstStepSchema>;

export const meSchema = z.object({
  member: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    role: z.enum(["owner", "helper"]),
    email_verified: z.boolean(),
  }),
  business: businessSchema,
  steps: z.array(firstStepSchema),
  unread_notices: z.number(),
});
export type Me = z.infer<typeof meSchema>;
