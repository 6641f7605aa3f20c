import {
  CERTIFICATE_STATUSES,
  CERTIFICATE_TYPE_CODES,
  dateToEndOfDayJakarta,
} from "@lapak-lebak/domain/certificates";
import { VERIFICATION_METHODS } from "@lapak-lebak/domain/verification-methods";
import { z } from "zod";
import { decisionNote, reasonCodes, requireReasons } from "../decision-body";
import { dayParameter, familyParameter, kecamatanParameter, pageQuery, searchText } from "../page-query";

/** Query of the list of claims. */
export const certificatesQuery = z.strictObject({
  status: z.enum(CERTIFICATE_STATUSES).optional(),
  type: z.enum(CERTIFICATE_TYPE_CODES).optional(),
  q: searchText.optional(),
  kecamatan: kecamatanParameter.optional(),
  family: familyParameter.optional(),
  ...pageQuery,
});

/** A decision about a claim. Who verifies says how they looked into it; `valid_until` is the day that the paper says. */
export const certificateDecisionBody = z
  .strictObject({
    decision: z.enum(["verify", "reject", "revoke"]),
    reasons: reasonCodes("certificate"),
    note: decisionNote,
    method: z.enum(VERIFICATION_METHODS).optional(),
    valid_until: dayParameter.transform(dateToEndOfDayJakarta).optional(),
    expected_status: z.enum(CERTIFICATE_STATUSES),
  })
  .superRefine((decision, context) => {
    requireReasons(decision, decision.decision !== "verify", context);
    if (decision.decision === "verify" && decision.method === undefined) {
      context.addIssue({ code: "custom", path: ["method"], message: "required", input: undefined });
    }
  });
