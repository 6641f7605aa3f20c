import type { Language } from "./market.js";
import type { ProductKind } from "./product-family.js";

/** The kinds of claim that the agency verifies. */
export type CertificateType =
  | "pirt"
  | "bpom"
  | "halal"
  | "halal_mui_legacy"
  | "organic_eu"
  | "organic_usda"
  | "organic_jas"
  | "organic_id"
  | "gs1_barcode"
  | "nib"
  | "sni"
  | "haccp_iso22000"
  | "tkdn_ik"
  | "gem_memo"
  | "svlk"
  | "fda"
  | "trademark";

/** What is known of one kind of certificate. */
export interface CertificateTypeFacts {
  readonly code: CertificateType;
  /** Its name in full. */
  readonly label: Readonly<Record<Language, string>>;
  /** Its name on a badge. Text only: official logos are never drawn. */
  readonly shortLabel: Readonly<Record<Language, string>>;
  readonly issuer: Readonly<Record<Language, string>>;
  /** Who or what can hold it. */
  readonly appliesTo: readonly (ProductKind | "seller")[];
  /** Years from issue to expiry; null where there is no fixed end or the certificate itself prints it. */
  readonly validityYears: number | null;
  /** Where a verifier can look the number up; the default of a setting. */
  readonly lookup?: string;
  /** The law or standard it rests on. */
  readonly basis?: string;
  /** Whether buyers may see the number. */
  readonly numberIsPublic: boolean;
  /** Whether, once verified, it is shown to buyers as a badge. */
  readonly givesBadge: boolean;
}

const shown = { numberIsPublic: true, givesBadge: true } as const;

/** Every kind of certificate, the everyday ones first: badges are shown in this order. */
export const CERTIFICATE_TYPES: Readonly<Record<CertificateType, CertificateTypeFacts>> = {
  pirt: {
    code: "pirt",
    label: { id: "P-IRT (SPP-IRT)", en: "P-IRT home-industry food permit" },
    shortLabel: { id: "P-IRT", en: "P-IRT" },
    issuer: {
      id: "Pemerintah Kabupaten/Kota melalui OSS (Dinas Kesehatan)",
      en: "Regency or city government through OSS (health office)",
    },
    basis: "Peraturan BPOM 22/2018, kini 4/2024",
    validityYears: 5,
    appliesTo: ["food"],
    lookup: "sppirt.pom.go.id",
    ...shown,
  },
  bpom: {
    code: "bpom",
    label: { id: "Izin edar BPOM (MD/ML)", en: "BPOM distribution permit" },
    shortLabel: { id: "BPOM", en: "BPOM" },
    issuer: { id: "Badan POM", en: "Indonesian Food and Drug Authority (BPOM)" },
    basis: "Peraturan BPOM 27/2017 jo. 7/2021, kemudian 23/2023",
    validityYears: 5,
    appliesTo: ["food"],
    lookup: "cekbpom.pom.go.id",
    ...shown,
  },
  halal: {
    code: "halal",
    label: { id: "Sertifikat Halal BPJPH", en: "Halal certificate (BPJPH)" },
    shortLabel: { id: "Halal", en: "Halal" },
    issuer: { id: "BPJPH, berdasarkan ketetapan MUI", en: "BPJPH, upon a ruling of MUI" },
    basis: "UU 33/2014, UU 6/2023, PP 42/2024",
    // It holds for as long as composition and process stay the same.
    validityYears: null,
    appliesTo: ["food"],
    lookup: "bpjph.halal.go.id",
    ...shown,
  },
  halal_mui_legacy: {
    code: "halal_mui_legacy",
    label: { id: "Sertifikat Halal MUI (lama)", en: "Legacy MUI halal certificate" },
    shortLabel: { id: "Halal MUI (lama)", en: "Halal MUI (legacy)" },
    issuer: { id: "LPPOM MUI", en: "LPPOM MUI" },
    validityYears: 4,
    appliesTo: ["food"],
    lookup: "halalmui.org",
    numberIsPublic: true,
    // For the archive only: its mark stopped being allowed in February 2026.
    givesBadge: false,
  },
  organic_eu: {
    code: "organic_eu",
    label: { id: "Organik Uni Eropa", en: "EU organic" },
    shortLabel: { id: "Organik UE", en: "EU organic" },
    issuer: { id: "Lembaga pengawas (kode AA-BIO-999)", en: "Control body (code AA-BIO-999)" },
    basis: "Reg. (EU) 2018/848, 2021/1378",
    validityYears: null,
    appliesTo: ["food"],
    lookup: "TRACES organic operators",
    ...shown,
  },
  organic_usda: {
    code: "organic_usda",
    label: { id: "Organik USDA NOP", en: "USDA organic" },
    shortLabel: { id: "Organik USDA", en: "USDA organic" },
    issuer: { id: "Lembaga sertifikasi terakreditasi", en: "Accredited certifier" },
    basis: "7 CFR 205",
    validityYears: null,
    appliesTo: ["food"],
    lookup: "organic.ams.usda.gov/integrity",
    ...shown,
  },
  organic_jas: {
    code: "organic_jas",
    label: { id: "Organik JAS (Jepang)", en: "JAS organic (Japan)" },
    shortLabel: { id: "Organik JAS", en: "JAS organic" },
    issuer: { id: "Lembaga terdaftar di MAFF", en: "MAFF-registered body" },
    validityYears: null,
    appliesTo: ["food"],
    ...shown,
  },
  organic_id: {
    code: "organic_id",
    label: { id: "Organik Indonesia (SNI 6729)", en: "Organik Indonesia (SNI 6729)" },
    shortLabel: { id: "Organik Indonesia", en: "Organik Indonesia" },
    issuer: {
      id: "Lembaga Sertifikasi Organik terakreditasi KAN",
      en: "Organic certification body accredited by KAN",
    },
    validityYears: 3,
    appliesTo: ["food"],
    ...shown,
  },
  gs1_barcode: {
    code: "gs1_barcode",
    label: { id: "Barcode GS1", en: "GS1 barcode" },
    shortLabel: { id: "Barcode GS1", en: "GS1 barcode" },
    issuer: { id: "GS1 Indonesia", en: "GS1 Indonesia" },
    // Membership is yearly. A barcode shows the licensee, neither origin nor safety.
    validityYears: 1,
    appliesTo: ["food", "craft", "stone"],
    lookup: "Verified by GS1",
    ...shown,
  },
  nib: {
    code: "nib",
    label: { id: "NIB (Nomor Induk Berusaha)", en: "Business identification number (NIB)" },
    shortLabel: { id: "NIB", en: "NIB" },
    issuer: { id: "OSS / BKPM", en: "OSS / BKPM" },
    basis: "PP 5/2021 -> PP 28/2025",
    validityYears: null,
    appliesTo: ["seller"],
    lookup: "oss.go.id",
    ...shown,
  },
  sni: {
    code: "sni",
    label: { id: "SPPT-SNI", en: "SNI product certificate" },
    shortLabel: { id: "SNI", en: "SNI" },
    issuer: { id: "LSPro (lembaga sertifikasi produk)", en: "Product certification body (LSPro)" },
    validityYears: 4,
    appliesTo: ["food", "craft"],
    lookup: "bsn.go.id",
    ...shown,
  },
  haccp_iso22000: {
    code: "haccp_iso22000",
    label: { id: "HACCP / ISO 22000", en: "HACCP / ISO 22000" },
    shortLabel: { id: "HACCP / ISO 22000", en: "HACCP / ISO 22000" },
    issuer: { id: "Lembaga sertifikasi", en: "Certification body" },
    validityYears: 3,
    appliesTo: ["food"],
    lookup: "iafcertsearch.org",
    ...shown,
  },
  tkdn_ik: {
    code: "tkdn_ik",
    label: { id: "TKDN Industri Kecil", en: "Local content (TKDN IK)" },
    shortLabel: { id: "TKDN IK", en: "Local content (TKDN IK)" },
    issuer: { id: "Kemenperin (SIINas)", en: "Ministry of Industry (SIINas)" },
    validityYears: 5,
    appliesTo: ["food", "craft"],
    lookup: "tkdn.kemenperin.go.id",
    ...shown,
  },
  gem_memo: {
    code: "gem_memo",
    label: { id: "Memo laboratorium batu", en: "Gem laboratory memo" },
    shortLabel: { id: "Memo lab batu", en: "Gem lab memo" },
    issuer: { id: "Laboratorium swasta", en: "Private laboratory" },
    validityYears: null,
    appliesTo: ["stone"],
    ...shown,
  },
  svlk: {
    code: "svlk",
    label: { id: "SVLK (legalitas kayu)", en: "Timber legality (SVLK)" },
    shortLabel: { id: "SVLK", en: "SVLK" },
    issuer: { id: "LVLK (lembaga verifikasi legalitas kayu)", en: "Timber legality verifier (LVLK)" },
    validityYears: null,
    // Wood only; bamboo and pandan (HS 4601, 4602) are normally outside.
    appliesTo: ["craft"],
    ...shown,
  },
  fda: {
    code: "fda",
    label: { id: "Registrasi fasilitas FDA", en: "US FDA facility registration" },
    shortLabel: { id: "Registrasi FDA", en: "FDA registration" },
    issuer: { id: "US FDA", en: "US FDA" },
    // Renewed from October to December of even years.
    validityYears: null,
    appliesTo: ["food"],
    // The number is confidential, and a mark would read as "FDA approved", which is a false claim.
    numberIsPublic: false,
    givesBadge: false,
  },
  trademark: {
    code: "trademark",
    label: { id: "Merek terdaftar", en: "Registered trademark" },
    shortLabel: { id: "Merek terdaftar", en: "Registered trademark" },
    issuer: { id: "DJKI", en: "DJKI (intellectual property office)" },
    validityYears: 10,
    appliesTo: ["seller"],
    ...shown,
  },
};

/** Every kind of certificate, in the table's order. */
export const CERTIFICATE_TYPE_CODES = Object.keys(CERTIFICATE_TYPES) as readonly CertificateType[];

/** Whether `x` is the code of a kind of certificate. */
export function isCertificateType(x: string): x is CertificateType {
  return Object.hasOwn(CERTIFICATE_TYPES, x);
}
