import type { CertificateType } from "./certificate-types.js";
import type { ProcessingState, ProductFamilyHandle } from "./product-family.js";

/** A picture of a listing; its renditions are files that its key names. */
export interface ContentPicture {
  /** Name of the renditions without size and format. */
  readonly key: string;
  /** Pixels of the largest rendition. */
  readonly width: number;
  readonly height: number;
  /** Tiny picture as a data URL, shown while the real one loads. */
  readonly blur: string;
  /** What it shows. Empty where the seller wrote nothing: the shop then says the listing's title. */
  readonly alt: { readonly id: string; readonly en: string };
}

/** Something that buyers choose: `Rasa` with `Asin` and `Pedas`. */
export interface ContentOption {
  readonly name: string;
  readonly values: readonly string[];
}

/** One way to buy the goods. What a draft does not know yet is null or absent. */
export interface ContentVariant {
  /** Names the variant for as long as it exists, chosen by who writes it: a variant that is sold is found by it. */
  readonly key: string;
  /** Chosen values, in the order of the options: indexes into their values. */
  readonly choices: readonly number[];
  /** Whole rupiah, tax included where it applies. */
  readonly price?: number | null | undefined;
  /** Pieces at hand, those that are reserved for orders included. */
  readonly stock?: number | null | undefined;
  /** What its label says is inside: `250 g`. For food whose options do not say it. */
  readonly net_weight?: string | null | undefined;
  /** Gross weight of the parcel. */
  readonly weight_grams?: number | null | undefined;
  /** Outer measures of the parcel. */
  readonly length_cm?: number | null | undefined;
  readonly width_cm?: number | null | undefined;
  readonly height_cm?: number | null | undefined;
  /** EAN-13 of the seller's own. */
  readonly barcode?: string | null | undefined;
}

/** The texts of a listing in English, each where somebody wrote it. */
export interface EnglishTexts {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly ingredients?: string | undefined;
  readonly allergens?: string | undefined;
  readonly storage?: string | undefined;
  readonly material?: string | undefined;
  readonly size_text?: string | undefined;
  readonly care?: string | undefined;
  readonly species?: string | undefined;
  readonly treatment?: string | undefined;
  /** In the order of the options, with their values in the order of theirs. */
  readonly options?: readonly { readonly name: string; readonly values: readonly string[] }[] | undefined;
}

/**
 * What a seller writes of a listing, in Indonesian. Every part may be absent: a draft is kept at every step.
 * `checkListingContent` says what is missing before it can be submitted.
 */
export interface ListingContent {
  readonly family?: ProductFamilyHandle | undefined;
  readonly title?: string | undefined;
  /** One sentence for lists. */
  readonly summary?: string | undefined;
  readonly description?: string | undefined;
  readonly english?: EnglishTexts | undefined;
  /** The first one first. */
  readonly pictures?: readonly ContentPicture[] | undefined;
  readonly ingredients?: string | undefined;
  readonly allergens?: string | undefined;
  readonly storage?: string | undefined;
  readonly shelf_life_months?: number | null | undefined;
  readonly material?: string | undefined;
  /** `40 × 60 cm`, `diameter 30 cm`. */
  readonly size_text?: string | undefined;
  readonly care?: string | undefined;
  readonly species?: string | undefined;
  /** Weight of a stone; one carat is 0.2 g. */
  readonly carats?: number | null | undefined;
  readonly treatment?: string | undefined;
  readonly processing_state?: ProcessingState | null | undefined;
  readonly options?: readonly ContentOption[] | undefined;
  readonly variants?: readonly ContentVariant[] | undefined;
  /** Certificates of the business that cover these goods. */
  readonly certificate_ids?: readonly string[] | undefined;
}

/** How much of everything a listing may hold. Lengths in characters. */
export const LISTING_LIMITS = {
  title: 120,
  summary: 200,
  description: 5000,
  /** Every other text. */
  text: 1000,
  pictures: 10,
  options: 3,
  optionName: 40,
  optionValue: 60,
  values: 30,
  variants: 60,
  certificates: 20,
  /** Rupiah. */
  lowestPrice: 100,
  highestPrice: 1_000_000_000,
  stock: 1_000_000,
  /** Grams of a parcel: what couriers take at most is less, but a mat-maker's bale is known by this. */
  weight: 500_000,
  /** Centimetres of a side. */
  side: 400,
  shelfLifeMonths: 120,
  carats: 100_000,
} as const;

/** A certificate, as far as a label needs it. */
export interface LabelCertificate {
  readonly type: CertificateType;
  readonly status: "submitted" | "verified" | "rejected" | "revoked" | "expired";
  /** Null: no fixed end. */
  readonly validUntil: Date | null;
}

export { checkListingContent, type ListingProblem } from "./listing-check.js";
export {
  HALAL_MANDATORY_FROM,
  labelChecklist,
  type LabelItem,
  type LabelItemCode,
  type LabelSurroundings,
} from "./food-label.js";
export { netWeightOf, parseNetWeight, type NetWeight } from "./net-weight.js";
export { LISTING_TEXT_FIELDS, type ListingTextField } from "./listing-text-fields.js";
