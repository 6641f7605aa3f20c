import type { ListingStatus } from "@lapak-lebak/domain/listing";
import type { EnglishTexts } from "@lapak-lebak/domain/listing-content";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { reasonInWords, type GivenReason } from "../../agency/past-decision";
import type { Verdict } from "../../modules/listing/records";
import type { AuditActor } from "../../modules/staff/audit-row";
import { decideListingWorkflow } from "../listing/decide-listing";
import { describeListingStep } from "./steps/describe-listing";
import { recordDecisionStep, type DecisionToRecord } from "./steps/record-decision";

export interface DecideListingAsStaffInput {
  listing_id: string;
  /** The number of the revision that the officer has read. */
  version: number;
  decision: "accept" | "return" | "take_down";
  reasons: Verdict["reasons"];
  note: string | null;
  /** What the agency adds in English, when it accepts. */
  english?: EnglishTexts | undefined;
  /** Whether the goods may be sold abroad, when it accepts. */
  export_ready?: boolean | undefined;
  actor: AuditActor;
  /** ISO 8601. */
  now: string;
}

/**
 * {@link decideListingWorkflow} by somebody of the staff, with an entry in the log.
 *
 * @throws MedusaError NOT_FOUND (`listing_not_found`); CONFLICT (`already_decided`); ListingRefusal as that workflow does
 */
export const decideListingAsStaffWorkflow = createWorkflow(
  "decide-listing-as-staff",
  (input: DecideListingAsStaffInput) => {
    const described = transform({ input }, ({ input: { listing_id, version, decision } }) => ({
      ...{ listing_id, version, decision },
    }));
    const listing = describeListingStep(described);
    const entry = transform({ input, listing }, entryOf);
    recordDecisionStep(entry);
    const decision = transform({ input }, ({ input: given }) => ({ ...given, actor: given.actor.id }));
    return new WorkflowResponse(decideListingWorkflow.runAsStep({ input: decision }));
  },
);

function entryOf({
  input: { listing_id: id, version, decision, reasons, note, english, export_ready, actor, now },
  listing: { label, status },
}: {
  input: DecideListingAsStaffInput;
  listing: { label: string; status: ListingStatus };
}): DecisionToRecord {
  return {
    actor,
    action: `listing.${decision}`,
    subject: { type: "listing", id, label },
    before: { status },
    after: {
      version,
      ...(reasons.length > 0 ? { reasons } : {}),
      ...(english ? { english } : {}),
      ...(export_ready === undefined ? {} : { export_ready }),
    },
    reason: wordsOf(reasons, note),
    occurred_at: now,
  };
}

/** The reasons in words, each with what the officer said of it. */
function wordsOf(reasons: readonly GivenReason[], note: string | null): string | null {
  const said = reasons.flatMap((reason) => reason.note ?? []);
  const codes = reasons.map(({ code }) => code);
  return reasonInWords("listing", codes, [...said, ...(note ? [note] : [])].join("; ") || null);
}
