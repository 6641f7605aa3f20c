import { CERTIFICATE_STATUSES } from "@lapak-lebak/domain/certificates";
import { z } from "zod";

export const sellerCertificateSchema = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string().nullable(),
  normalised_number: z.string().nullable(),
  issuer: z.string().nullable(),
  body: z.string().nullable(),
  status: z.enum(CERTIFICATE_STATUSES),
  /** Verified, and near its end. */
  expiring: z.boolean(),
  valid_from: z.string().nullable(),
  valid_until: z.string().nullable(),
  verified_at: z.string().nullable(),
  /** Why it was rejected or revoked, in the officer's words. */
  reason: z.string().nullable(),
  /** Codes of the agency's list. */
  reasons: z.array(z.string()),
  file: z.object({ id: z.string(), name: z.string(), mime: z.string(), size: z.number() }).nullable(),
  holder: z.enum(["business", "listings"]),
  listings: z.array(z.object({ id: z.string(), title: z.string() })),
  replaces: z.string().nullable(),
  /** The claim that has taken its place. */
  replaced_by: z.string().nullable(),
  history: z.array(
    z.object({
      to: z.enum(CERTIFICATE_STATUSES),
      by: z.string(),
      reason: z.string().nullable(),
      at: z.string(),
    }),
  ),
});
export type SellerCertificate = z.infer<typeof sellerCertificateSchema>;

export const sellerCertificatesSchema = z.object({ items: z.array(sellerCertificateSchema), count: z.int() });

export const sellerCertificateAnswerSchema = z.object({ certificate: sellerCertificateSchema });

/** The goods that a certificate can cover, by name. */
export const listingTitlesSchema = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string().nullable() })),
});
