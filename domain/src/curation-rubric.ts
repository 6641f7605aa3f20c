import { badgesOf, type CertificateRecord } from "./badges.js";
import { checkCertificateNumber } from "./certificate-numbers.js";
import type { CertificateType } from "./certificate-types.js";
import { permitState, type MandatoryPermit } from "./mandatory-permits.js";
import type { ProcessingState, ProductKind } from "./product-family.js";

/** The headings of the rubric, with the points of each: from the criteria that Indonesian agencies publish. */
export const CURATION_HEADINGS = {
  legality: 30,
  quality: 25,
  packaging: 20,
  capacity: 15,
  market: 10,
} as const;

export type CurationHeading = keyof typeof CURATION_HEADINGS;

/** What a listing can state about its goods, as far as the rubric asks for it. */
export type StatedFact =
  | "ingredients"
  | "allergens"
  | "storage"
  | "shelf_life"
  | "net_weight"
  | "material"
  | "size"
  | "care"
  | "species"
  | "treatment";

/** What the platform holds of a listing and its business, as far as the rubric asks for it. */
export interface CurationFacts {
  readonly kind: ProductKind;
  readonly processingState?: ProcessingState | null | undefined;
  /** Those of the goods and those of the business. */
  readonly certificates: readonly CertificateRecord[];
  readonly stated: readonly StatedFact[];
  /** The Indonesian description. */
  readonly description: string;
  /** Whether title and description are there in English. */
  readonly hasEnglish: boolean;
  readonly pictures: number;
  readonly variants: readonly CurationVariant[];
  /** Whether the agency lets it be sold abroad, and the rules do. */
  readonly isSoldAbroad: boolean;
  readonly business: {
    readonly nib: string | null;
    readonly hasAddress: boolean;
    readonly workers: number;
    readonly foundedYear: number | null;
  };
  /** Pieces of the listing that were sold and paid. */
  readonly piecesSold: number;
  /** Parcels that the business has sent. */
  readonly parcelsSent: number;
}

/** One way to buy the goods. */
export interface CurationVariant {
  readonly stock: number;
  readonly barcode: string | null;
  /** Whether weight and all three sides of its parcel are stated. */
  readonly hasParcel: boolean;
}

/** What is asked for under a heading, and how many of its points are earned. */
export interface Criterion {
  readonly heading: CurationHeading;
  /** Stable; what screens translate. */
  readonly code: string;
  readonly points: number;
  /** From 0 to `points`. */
  readonly earned: (facts: CurationFacts, now: Date) => number;
}

const LONG_DESCRIPTION = 200;
const SHORT_DESCRIPTION = 80;
const DEEP_STOCK = 20;
const STEADY_WORKERS = 5;
const STEADY_YEARS = 3;
const STEADY_PARCELS = 5;
const PROVEN_SALES = 10;

/** Certificates that speak for the goods themselves, beyond what the law asks. */
const QUALITY_CERTIFICATES: readonly CertificateType[] = [
  ...(["sni", "haccp_iso22000", "organic_eu", "organic_usda", "organic_jas", "organic_id"] as const),
  ...(["tkdn_ik", "svlk", "gem_memo"] as const),
];

const holds = ({ certificates }: CurationFacts, types: readonly CertificateType[], now: Date) =>
  badgesOf(certificates.filter(asked(types)), now).length > 0;
const asked =
  (types: readonly CertificateType[]) =>
  ({ type }: CertificateRecord) =>
    types.includes(type);

/** So many points for each of the facts that are stated. */
const each =
  (points: number, ...facts: StatedFact[]) =>
  ({ stated }: CurationFacts) =>
    points * facts.filter((fact) => stated.includes(fact)).length;

const all = (variants: readonly CurationVariant[], holdsOf: (variant: CurationVariant) => boolean) =>
  variants.length > 0 && variants.every(holdsOf);

/** Half of the points for a NIB that is written down, all of them for one that the agency has verified. */
const nib = (points: number): Criterion => ({
  heading: "legality",
  code: "nib",
  points,
  earned: (facts, now) => {
    if (holds(facts, ["nib"], now)) return points;
    return /^\d{13}$/.test(facts.business.nib ?? "") ? Math.floor(points / 2) : 0;
  },
});

const permit = (code: MandatoryPermit, points: number): Criterion => ({
  heading: "legality",
  code,
  points,
  earned: ({ certificates }, now) => (permitState(code, certificates, now) === "in_force" ? points : 0),
});

const criterion = (
  heading: CurationHeading,
  code: string,
  points: number,
  earned: Criterion["earned"],
): Criterion => ({ heading, code, points, earned });

/** What goods of every kind are asked for, under the headings other than legality. */
const OF_ALL_KINDS: readonly Criterion[] = [
  criterion("quality", "pictures", 6, ({ pictures }) => Math.min(6, 2 * pictures)),
  criterion("quality", "description", 5, ({ description: { length } }) => {
    if (length >= LONG_DESCRIPTION) return 5;
    return length >= SHORT_DESCRIPTION ? 3 : 0;
  }),
  criterion("quality", "quality_certificate", 8, (facts, now) =>
    holds(facts, QUALITY_CERTIFICATES, now) ? 8 : 0,
  ),
  criterion("packaging", "barcode", 5, (facts, now) =>
    holds(facts, ["gs1_barcode"], now) &&
    all(facts.variants, ({ barcode }) => checkCertificateNumber("gs1_barcode", barcode ?? "").ok)
      ? 5
      : 0,
  ),
  criterion("packaging", "parcel", 5, ({ variants }) =>
    all(variants, ({ hasParcel }) => hasParcel) ? 5 : 0,
  ),
  criterion("capacity", "stock_now", 5, ({ variants }) => (variants.some(({ stock }) => stock > 0) ? 5 : 0)),
  criterion("capacity", "stock_deep", 3, ({ variants }) =>
    variants.reduce((sum, { stock }) => sum + stock, 0) >= DEEP_STOCK ? 3 : 0,
  ),
  criterion("capacity", "workers", 3, ({ business: { workers } }) => {
    if (workers >= STEADY_WORKERS) return 3;
    return Math.min(2, workers);
  }),
  criterion("capacity", "years", 2, ({ business: { foundedYear } }, now) =>
    foundedYear !== null && now.getUTCFullYear() - foundedYear >= STEADY_YEARS ? 2 : 0,
  ),
  criterion("capacity", "parcels_sent", 2, ({ parcelsSent }) => (parcelsSent >= STEADY_PARCELS ? 2 : 0)),
  criterion("market", "english_text", 4, ({ hasEnglish }) => (hasEnglish ? 4 : 0)),
  criterion("market", "sold_abroad", 3, ({ isSoldAbroad }) => (isSoldAbroad ? 3 : 0)),
  criterion("market", "sold", 3, ({ piecesSold }) => {
    if (piecesSold >= PROVEN_SALES) return 3;
    return piecesSold > 0 ? 1 : 0;
  }),
];

/**
 * What is asked for under each heading. The headings and their points are the agencies'; how the points of a heading are
 * divided is this project's proposal, for the agency to confirm, and stands nowhere else:
 *
 * | heading   | food                                    | craft                    | stone                         |
 * | --------- | --------------------------------------- | ------------------------ | ----------------------------- |
 * | legality  | NIB 10, P-IRT or BPOM 12, halal 8       | NIB 15, no permit asked 15 | NIB 15, state of work 15    |
 * | quality   | composition 6 (all), pictures 6, description 5, certificate beyond the law 8                     |||
 * | packaging | label 10 (all), barcode 5, parcel 5                                                              |||
 * | capacity  | stock now 5, stock of 20 3, workers 3, three years 2, five parcels sent 2                        |||
 * | market    | English 4, sold abroad 3, sold here 3                                                            |||
 */
export const CURATION_RUBRIC: Readonly<Record<ProductKind, readonly Criterion[]>> = {
  food: [
    nib(10),
    permit("food_permit", 12),
    permit("halal", 8),
    criterion("quality", "composition", 6, each(3, "ingredients", "allergens")),
    criterion("packaging", "label", 10, (facts) => {
      const ofAddress = facts.business.hasAddress ? 1 : 0;
      return each(3, "net_weight", "storage", "shelf_life")(facts) + ofAddress;
    }),
    ...OF_ALL_KINDS,
  ],
  craft: [
    nib(15),
    criterion("legality", "no_permit_asked", 15, () => 15),
    criterion("quality", "composition", 6, each(6, "material")),
    criterion("packaging", "label", 10, each(5, "size", "care")),
    ...OF_ALL_KINDS,
  ],
  stone: [
    nib(15),
    // Raw stone may not leave the country; goods whose state nobody has stated are treated as raw.
    criterion("legality", "processing_state", 15, ({ processingState }) =>
      processingState && processingState !== "raw" ? 15 : 0,
    ),
    criterion("quality", "composition", 6, each(3, "species", "treatment")),
    criterion("packaging", "label", 10, each(5, "size", "care")),
    ...OF_ALL_KINDS,
  ],
};
