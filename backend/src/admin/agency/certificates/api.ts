import { CERTIFICATE_STATUSES, CERTIFICATE_TYPE_CODES } from "@lapak-lebak/domain/certificates";
import { z } from "zod";
import { pastDecision } from "../decision/history-shape";
import { PAGE_SIZE, pageOf, statusAsked } from "../request/page-of";
import { ask, send } from "../request/send";

export const certificateType = z.enum(CERTIFICATE_TYPE_CODES);
const type = certificateType;
const status = z.enum(CERTIFICATE_STATUSES);
const named = z.object({ id: z.string(), name: z.string() });

const certificateRow = z.object({
  id: z.string(),
  type,
  number: z.string(),
  status,
  submitted_at: z.string().nullable(),
  valid_until: z.string().nullable(),
  holder: named.nullable(),
  duplicates: z.number().int(),
});

/** A claim in a list. */
export type CertificateRow = z.infer<typeof certificateRow>;

const remark = z.object({
  code: z.string(),
  actual: z.string().optional(),
  expected: z.string().optional(),
});

export const numberCheck = z.object({
  ok: z.boolean(),
  normalised: z.string(),
  reasons: z.array(remark),
  warnings: z.array(remark),
  parsed: z.record(z.string(), z.string()).optional(),
});

/** What the form of a number says. */
export type NumberCheck = z.infer<typeof numberCheck>;

const certificateDetail = z.object({
  id: z.string(),
  type,
  number: z.string(),
  normalised_number: z.string(),
  issuer: z.string().nullable(),
  body: z.string().nullable(),
  status,
  valid_from: z.string().nullable(),
  valid_until: z.string().nullable(),
  verified_at: z.string().nullable(),
  method: z.string().nullable(),
  reason: z.string().nullable(),
  check: numberCheck,
  lookup: z.string().nullable(),
  file: z
    .object({ id: z.string(), name: z.string().nullable(), mime: z.string(), size: z.number().nullable() })
    .nullable(),
  business: named.extend({ status: z.string(), kecamatan: z.string().nullable() }).nullable(),
  holder: z.enum(["business", "listings"]),
  listings: z.array(z.object({ id: z.string(), title: z.string() })),
  duplicates: z.array(
    z.object({ id: z.string(), type, number: z.string(), status, business: named.nullable() }),
  ),
  history: z.array(pastDecision),
});

/** A claim with everything that is needed to decide it. */
export type CertificateDetail = z.infer<typeof certificateDetail>;

export interface CertificateQuery {
  status: string;
  type: string;
  q: string;
  kecamatan: string;
  family: string;
  offset: number;
}

export const listCertificates = (query: CertificateQuery) =>
  ask(pageOf(certificateRow), "/admin/agency/certificates", {
    query: { ...query, status: statusAsked(query.status), limit: PAGE_SIZE },
  });

export const readCertificate = async (id: string) =>
  (
    await ask(
      z.object({ certificate: certificateDetail }),
      `/admin/agency/certificates/${encodeURIComponent(id)}`,
    )
  ).certificate;

export const CERTIFICATE_DECISIONS = ["verify", "reject", "revoke"] as const;
export type CertificateDecision = (typeof CERTIFICATE_DECISIONS)[number];

export const decideCertificate = (
  id: string,
  decision: {
    decision: CertificateDecision;
    reasons: string[];
    note: string;
    method?: string;
    valid_until?: string;
    expected_status: string;
  },
) =>
  send(`/admin/agency/certificates/${encodeURIComponent(id)}/decision`, { method: "POST", body: decision });
