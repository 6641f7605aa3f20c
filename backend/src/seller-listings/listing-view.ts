import type { ListingStatus, RevisionStatus } from "@lapak-lebak/domain/listing";
import {
  checkListingContent,
  labelChecklist,
  type LabelCertificate,
  type LabelItem,
  type ListingContent,
  type ListingProblem,
} from "@lapak-lebak/domain/listing-content";
import { contentOf } from "../listing/content-schema";
import type { ListingRecord, RevisionRecord } from "../modules/listing/listing-records";
import { baseOf, verdictOf, type GoodsFigures, type Verdict } from "../modules/listing/records";

/** A revision that is not accepted, as its seller sees it. */
export interface RevisionView {
  version: number;
  status: Exclude<RevisionStatus, "accepted">;
  /** Why it was returned; the reasons stay while it is mended. */
  reasons: Verdict["reasons"];
  note: string | null;
  /** ISO 8601. */
  submitted_at: string | null;
}

/** A listing as its seller edits it. */
export interface ListingView {
  id: string;
  status: ListingStatus;
  /** Its name in addresses of the shop; null until it was accepted for the first time. */
  handle: string | null;
  /** What the next change of the draft is sent with. */
  version: number;
  revision: RevisionView | null;
  content: ListingContent;
  problems: ListingProblem[];
  checklist: LabelItem[];
  /** Certificates that cover it: of the business, and its own. */
  certificate_ids: string[];
  updated_at: string;
}

/** What a listing is shown with. */
export interface ListingSurroundings {
  handle: string | null;
  /** Of the variants that are sold, by key; empty for goods that are not. */
  figures: Record<string, GoodsFigures>;
  certificates: readonly (LabelCertificate & { id: string })[];
  /** Whether the business's name and address are known. */
  producerKnown: boolean;
  /** The day from which small producers of food need halal certificates. */
  halalFrom: string;
  now: Date;
}

/** A listing with its open revision, else with what was accepted last. */
export function listingView(
  listing: ListingRecord,
  revision: RevisionRecord,
  { handle, figures, certificates, producerKnown, halalFrom, now }: ListingSurroundings,
): ListingView {
  const content = withCurrentFigures(contentOf(revision.content), baseOf(revision.base), figures);
  return {
    id: listing.id,
    status: listing.status,
    handle,
    version: listing.version,
    revision: revisionView(revision),
    content,
    problems: checkListingContent(content),
    checklist: labelChecklist(content, certificates, { producerKnown, halalFrom, now }),
    certificate_ids: certificates.map(({ id }) => id),
    updated_at: new Date(listing.changed_at).toISOString(),
  };
}

/** A revision that still can become something; null for one that was accepted. */
export function revisionView({
  status,
  version,
  verdict,
  submitted_at,
}: RevisionRecord): RevisionView | null {
  if (status === "accepted") return null;
  const { reasons = [], note = null } = verdictOf(verdict) ?? {};
  return {
    version,
    status,
    reasons,
    note,
    submitted_at: submitted_at ? new Date(submitted_at).toISOString() : null,
  };
}

/**
 * Content with the price and stock that its goods have now. What its writer has changed, so that it differs from the
 * figures with which the edit began, stays as written.
 */
export function withCurrentFigures(
  content: ListingContent,
  base: Record<string, GoodsFigures>,
  current: Record<string, GoodsFigures>,
): ListingContent {
  return {
    ...content,
    variants: content.variants?.map((variant) => {
      const now = current[variant.key];
      if (!now) return variant;
      const before = base[variant.key] ?? { price: variant.price, stock: variant.stock };
      return {
        ...variant,
        price: variant.price === before.price ? now.price : variant.price,
        stock: variant.stock === before.stock ? now.stock : variant.stock,
      };
    }),
  };
}
