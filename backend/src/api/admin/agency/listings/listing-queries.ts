import { LISTING_STATUSES } from "@lapak-lebak/domain/listing";
import { isReturnReason } from "@lapak-lebak/domain/return-reasons";
import { z } from "zod";
import { writtenContent } from "../../../../listing/content-schema";
import { decisionNote, requireReasons } from "../decision-body";
import { familyParameter, kecamatanParameter, pageQuery, searchText } from "../page-query";

/** Query of the agency's list of listings. */
export const agencyListingsQuery = z.strictObject({
  status: z.enum(LISTING_STATUSES).optional(),
  q: searchText.optional(),
  kecamatan: kecamatanParameter.optional(),
  family: familyParameter.optional(),
  ...pageQuery,
});

const MOST_REASONS = 30;

/** A reason of the list, at the field that it is about: `title`, `variants.0.price`. */
const reason = z.strictObject({
  code: z.string().refine((code) => isReturnReason("listing", code), "not_allowed"),
  field: z
    .string()
    .regex(/^[a-z_]+(\.[A-Za-z0-9_-]+)*$/)
    .max(120)
    .optional(),
  note: z.string().trim().min(1).max(500).optional(),
});

/** A decision about a listing; `version` is the number of the revision that the officer has read. */
export const listingDecisionBody = z
  .strictObject({
    decision: z.enum(["accept", "return", "take_down"]),
    version: z.number().int().min(1).max(1_000_000),
    reasons: z.array(reason).max(MOST_REASONS).default([]),
    note: decisionNote,
    english: writtenContent.shape.english,
    export_ready: z.boolean().optional(),
  })
  .superRefine((decision, context) => requireReasons(decision, decision.decision !== "accept", context));
