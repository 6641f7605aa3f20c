/**
 * The shapes of the demonstration catalogue. Everything written in these shapes is fictional: the businesses,
 * the people, the telephone numbers and the certificate numbers (which are merely well-formed).
 */
import type {
  CertificateStatus,
  CertificateType,
  Claim,
  CurationSlot,
  Language,
  ProductFamilyHandle,
} from "@lapak-lebak/domain";

/** A text in both languages of the shop. */
export type LocalisedText = Record<Language, string>;

/** A day relative to the day of seeding (negative: past), so that "expiring soon" stays true whenever one seeds. */
export interface RelativeDay {
  daysFromSeeding: number;
}

export type BusinessKind = "perorangan" | "kelompok" | "koperasi" | "cv";

export interface SeedBusiness {
  /** Unique, URL-safe, ASCII. */
  handle: string;
  name: string;
  /** Slug of the kecamatan, as in the domain's areas: "warunggunung". */
  kecamatan: string;
  village: string;
  street: string;
  kind: BusinessKind;
  foundedYear: number;
  workers: { men: number; women: number };
  /** "0812-0000-xxxx": a block that no subscriber holds. */
  phone: string;
  /** 13 digits, or null where the business has none yet. */
  nib: string | null;
  /** 60 to 120 words in each language. */
  story: LocalisedText;
  tagline: LocalisedText;
  status: "admitted" | "submitted" | "suspended";
}

export interface SeedOption {
  /** `name.id` also serves as the key of the option in a variant's `options`. */
  name: LocalisedText;
  values: { key: string; label: LocalisedText }[];
}

export interface SeedVariant {
  /** Unique over the catalogue, URL-safe, ASCII, upper-case. */
  sku: string;
  /** From an option's Indonesian name (`name.id`) to the key of the chosen value. */
  options: Record<string, string>;
  /** Whole rupiah, tax included where it applies. */
  priceIdr: number;
  /** Gross weight of the parcel in grams. */
  weightGrams: number;
  /** Outer dimensions of the parcel in centimetres. */
  dimensionsCm: { length: number; width: number; height: number };
  stock: number;
  /** EAN-13 with a right check digit. */
  barcode?: string;
}

/** What a drawing of the goods is made from. */
export interface ArtSpec {
  seed: number;
  subject: ProductFamilyHandle;
  palette?: string;
  container: "pouch" | "jar" | "box" | "bowl" | "basket" | "piece";
  accent?: string;
  variantHint?: string;
}

export interface SeedListing {
  /** Unique, URL-safe, ASCII. */
  handle: string;
  /** Handle of the business that makes and sells it. */
  business: string;
  family: ProductFamilyHandle;
  title: LocalisedText;
  /** One sentence. */
  summary: LocalisedText;
  /** 60 to 140 words in each language. */
  description: LocalisedText;
  ingredients?: LocalisedText;
  allergens?: LocalisedText;
  material?: LocalisedText;
  shelfLifeMonths?: number;
  storage?: LocalisedText;
  care?: LocalisedText;
  species?: LocalisedText;
  treatment?: LocalisedText;
  processingState?: "raw" | "cut" | "polished" | "carved";
  options: SeedOption[];
  variants: SeedVariant[];
  exportReady: boolean;
  featured?: boolean;
  publishedDaysAgo: number;
  art: ArtSpec;
  status: "published" | "draft" | "submitted";
}

export interface SeedCertificate {
  /** Unique over the catalogue. */
  key: string;
  type: CertificateType;
  number: string | null;
  holder: { business: string } | { listings: string[] };
  issuer?: string;
  validFrom?: RelativeDay;
  /** null: no fixed end (halal); left out: not known. */
  validUntil?: RelativeDay | null;
  status: CertificateStatus;
  verifiedDaysAgo?: number;
  /** Why it was rejected or revoked, as the officer wrote it. */
  reason?: { id: string };
}

/** Goods that stand in the shop window from the seeding on. */
export interface SeedCollection {
  /** Unique over the catalogue. */
  key: string;
  slot: CurationSlot;
  title: LocalisedText;
  note: LocalisedText;
  /** Handles, in the order that they are shown in. */
  listings: readonly string[];
}

/** A figure that somebody has published: not made up, but as doubtful as its source. */
export interface SeedClaim extends Omit<Claim, "id" | "asOf"> {
  /** Unique over the catalogue. */
  key: string;
  /** The day that it speaks of; that of the seeding where the source names none. */
  asOf: string | RelativeDay;
}

export interface SeedCatalogue {
  /** Grows whenever the contents change, so that a loader knows whether it is up to date. */
  version: number;
  /** Always true: nothing in here is a real business, person or certificate. */
  demonstration: true;
  /** What a visitor is told about it. */
  notice: LocalisedText;
  businesses: readonly SeedBusiness[];
  listings: readonly SeedListing[];
  certificates: readonly SeedCertificate[];
  collections: readonly SeedCollection[];
  claims: readonly SeedClaim[];
}
