import type { CertificateType } from "./certificate-types.js";
import { dateToStartOfDayJakarta } from "./jakarta-dates.js";
import type { LabelCertificate, ListingContent } from "./listing-content.js";
import { netWeightOf } from "./net-weight.js";
import { PRODUCT_FAMILIES } from "./product-family.js";

/** What a food label must say: BPOM 31/2018 jo. 20/2021; allergens and storage besides. */
export type LabelItemCode =
  | "product_name"
  | "ingredients"
  | "net_weight"
  | "producer"
  | "halal"
  | "production_code"
  | "expiry"
  | "permit_number"
  | "ingredient_origin"
  | "allergens"
  | "storage";

/** One thing that a food label must say. */
export interface LabelItem {
  readonly code: LabelItemCode;
  /** Null where only the pack itself tells, so that the seller looks there. */
  readonly ok: boolean | null;
  /** The part of the listing that mends it; `business` and `certificates` are pages of their own; null: the pack. */
  readonly field: string | null;
}

/** What of a label stands outside of the listing. */
export interface LabelSurroundings {
  /** Whether the business has its name and whole address on file. */
  readonly producerKnown: boolean;
  readonly now: Date;
  /** From when on small food producers need halal; {@link HALAL_MANDATORY_FROM} unless the operator sets another. */
  readonly halalFrom?: string;
}

/** Halal is mandatory for micro and small food producers from this day on, in Jakarta (PP 42/2024 art. 160). */
export const HALAL_MANDATORY_FROM = "2026-10-17";

/** Any of these is the permit whose number the label carries. */
const PERMITS: readonly CertificateType[] = ["pirt", "bpom"];

/**
 * What the law asks on a food label, and whether the listing knows it; empty for goods that are no food. A claim that
 * waits for its verification counts as there: the number is on the label.
 *
 * @param certificates those that cover these goods, the business's own included
 */
export function labelChecklist(
  content: ListingContent,
  certificates: readonly LabelCertificate[],
  { producerKnown, now, halalFrom = HALAL_MANDATORY_FROM }: LabelSurroundings,
): LabelItem[] {
  if (!content.family || PRODUCT_FAMILIES[content.family].kind !== "food") return [];
  const has = (...types: CertificateType[]) =>
    certificates.some((each) => types.includes(each.type) && isClaimed(each, now));
  const { variants = [] } = content;
  const everyPackWeighed = variants.length > 0 && variants.every((each) => netWeightOf(content, each));
  return [
    { code: "product_name", ok: isWritten(content.title), field: "title" },
    { code: "ingredients", ok: isWritten(content.ingredients), field: "ingredients" },
    { code: "net_weight", ok: everyPackWeighed, field: "variants" },
    { code: "producer", ok: producerKnown, field: "business" },
    { code: "halal", ok: has("halal") || now < dateToStartOfDayJakarta(halalFrom), field: "certificates" },
    { code: "production_code", ok: null, field: null },
    { code: "expiry", ok: (content.shelf_life_months ?? 0) > 0, field: "shelf_life_months" },
    { code: "permit_number", ok: has(...PERMITS), field: "certificates" },
    { code: "ingredient_origin", ok: null, field: null },
    { code: "allergens", ok: isWritten(content.allergens), field: "allergens" },
    { code: "storage", ok: isWritten(content.storage), field: "storage" },
  ];
}

function isClaimed({ status, validUntil }: LabelCertificate, now: Date): boolean {
  return (status === "submitted" || status === "verified") && (validUntil === null || validUntil >= now);
}

function isWritten(text: string | undefined): boolean {
  return (text ?? "").trim() !== "";
}
