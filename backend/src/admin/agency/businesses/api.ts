import type { BusinessDecision } from "@lapak-lebak/domain/business";
import { z } from "zod";
import { pastDecision } from "../decision/history-shape";
import { PAGE_SIZE, pageOf, statusAsked } from "../request/page-of";
import { ask, send } from "../request/send";

const businessRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  status: z.string(),
  kecamatan: z.string().nullable(),
  village: z.string().nullable(),
  phone: z.string().nullable(),
  nib: z.string().nullable(),
  submitted_at: z.string().nullable(),
  duplicates: z.number().int(),
});

/** A business in a list. */
export type BusinessRow = z.infer<typeof businessRow>;

const profile = businessRow.omit({ submitted_at: true, duplicates: true }).extend({
  handle: z.string(),
  street: z.string().nullable(),
  postal: z.string().nullish(),
  whatsapp: z.string().nullable(),
  founded_year: z.number().nullable(),
  workers_men: z.number().nullable(),
  workers_women: z.number().nullable(),
  tagline: z.string().nullable(),
  story: z.string().nullable(),
  story_pictures: z.array(z.object({ key: z.string() })).nullable(),
  bank_account: z.object({ bank: z.string(), number_ending: z.string(), holder: z.string() }).nullable(),
});

const detail = z.object({
  business: profile,
  steps: z.array(
    z.object({ code: z.string(), done: z.boolean(), required: z.boolean(), missing: z.array(z.string()) }),
  ),
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      role: z.enum(["owner", "helper"]),
    }),
  ),
  certificates: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      number: z.string().nullable(),
      status: z.string(),
      valid_until: z.string().nullable(),
    }),
  ),
  listings: z.array(z.object({ id: z.string(), title: z.string().nullable(), status: z.string() })),
  decisions: z.array(pastDecision),
  duplicates: z.array(z.object({ id: z.string(), name: z.string(), status: z.string(), why: z.string() })),
});

/** A business with everything that is needed to decide it. */
export type BusinessDetail = z.infer<typeof detail>;

export interface BusinessQuery {
  status: string;
  kecamatan: string;
  q: string;
  offset: number;
}

const address = (id: string) => `/admin/agency/businesses/${encodeURIComponent(id)}`;

export const listBusinesses = (query: BusinessQuery) =>
  ask(pageOf(businessRow), "/admin/agency/businesses", {
    query: { ...query, status: statusAsked(query.status), limit: PAGE_SIZE },
  });

export const readBusiness = (id: string) => ask(detail, address(id));

export const decideBusiness = (
  id: string,
  decision: { decision: BusinessDecision; reasons: string[]; note: string; expected_status: string },
) => send(`${address(id)}/decision`, { method: "POST", body: decision });

/** A link with which a member without e-mail sets a new password; for the officer to hand over. */
export const makeResetLink = async (id: string, memberId: string) =>
  (
    await ask(
      z.object({ link: z.string() }),
      `/admin/agency/sellers/${encodeURIComponent(id)}/members/${encodeURIComponent(memberId)}/reset-link`,
      { method: "POST", body: {} },
    )
  ).link;
