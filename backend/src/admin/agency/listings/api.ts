import type { ListingTextField } from "@lapak-lebak/domain/listing-content";
import { z } from "zod";
import { certificateType, numberCheck } from "../certificates/api";
import { pastDecision } from "../decision/history-shape";
import { PAGE_SIZE, pageOf, statusAsked } from "../request/page-of";
import { ask, send } from "../request/send";
import { listingContent } from "./content";
import { listingScore } from "./score-shape";

const named = z.object({ id: z.string(), name: z.string() });

const listingRow = z.object({
  id: z.string(),
  title: z.string().nullable(),
  family: z.string().nullable(),
  status: z.string(),
  revision: z
    .object({ version: z.number(), status: z.string(), submitted_at: z.string().nullable() })
    .nullable(),
  business: named,
  picture: z.object({ key: z.string() }).nullable(),
  is_new: z.boolean(),
});

/** A listing in a list. */
export type ListingRow = z.infer<typeof listingRow>;

const listingDetail = z.object({
  id: z.string(),
  status: z.string(),
  handle: z.string().nullable(),
  product_id: z.string().nullable(),
  business: named.extend({ status: z.string() }),
  revision: z
    .object({
      version: z.number(),
      status: z.string(),
      submitted_at: z.string().nullable(),
      content: listingContent,
    })
    .nullable(),
  accepted: listingContent.nullable(),
  english_outdated: z.array(z.string()),
  checklist: z.array(
    z.object({ code: z.string(), ok: z.boolean().nullable(), field: z.string().nullable() }),
  ),
  problems: z.array(z.object({ field: z.string(), code: z.string() })),
  certificates: z.array(
    z.object({
      id: z.string(),
      type: certificateType,
      number: z.string().nullable(),
      status: z.string(),
      valid_until: z.string().nullable(),
      check: numberCheck.nullable(),
    }),
  ),
  decisions: z.array(pastDecision),
  /** What a decision is sent with. */
  version: z.number(),
});

/** A listing with everything that is needed to decide it. */
export type ListingDetail = z.infer<typeof listingDetail>;

export interface ListingQuery {
  status: string;
  q: string;
  kecamatan: string;
  family: string;
  offset: number;
}

export type ListingDecision = "accept" | "return" | "take_down";

const address = (id: string) => `/admin/agency/listings/${encodeURIComponent(id)}`;

export const listListings = (query: ListingQuery) =>
  ask(pageOf(listingRow), "/admin/agency/listings", {
    query: { ...query, status: statusAsked(query.status), limit: PAGE_SIZE },
  });

export const readListing = async (id: string) =>
  (await ask(z.object({ listing: listingDetail }), address(id))).listing;

/** The curation score of goods that are published. */
export const readScore = async (productId: string) =>
  (await ask(z.object({ score: listingScore }), `${address(productId)}/score`)).score;

export const decideListing = (
  id: string,
  decision: {
    decision: ListingDecision;
    version: number;
    reasons: { code: string; field?: string }[];
    note: string;
    english?: Partial<Record<ListingTextField, string>>;
    /** Whether it may be sold abroad; left out, it stays as it was, and new goods are for home. */
    export_ready?: boolean;
  },
) => send(`${address(id)}/decision`, { method: "POST", body: decision });
