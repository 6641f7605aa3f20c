import { BUSINESS_DECISIONS, BUSINESS_STATUSES, stepOfDecision } from "@lapak-lebak/domain/business";
import { z } from "zod";
import { decisionNote, reasonCodes, requireReasons } from "../decision-body";
import { kecamatanParameter, pageQuery, searchText } from "../page-query";

/** Query of the list of businesses. */
export const businessesQuery = z.strictObject({
  status: z.enum(BUSINESS_STATUSES).optional(),
  kecamatan: kecamatanParameter.optional(),
  q: searchText.optional(),
  ...pageQuery,
});

/** A decision about a business; `expected_status` is where it stood when the officer looked at it. */
export const businessDecisionBody = z
  .strictObject({
    decision: z.enum(BUSINESS_DECISIONS),
    reasons: reasonCodes("business"),
    note: decisionNote,
    expected_status: z.enum(BUSINESS_STATUSES),
  })
  .superRefine((decision, context) =>
    requireReasons(decision, stepOfDecision(decision.decision).needsReasons, context),
  );
