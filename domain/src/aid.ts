import type { Language } from "./market.js";

/** The kinds of coaching and aid that the agency gives. */
export const AID_KINDS = [
  "training",
  "packaging",
  "barcode",
  "certificate",
  "machine",
  "fair",
  "other",
] as const;

export type AidKind = (typeof AID_KINDS)[number];

/** What each kind is called. */
export const AID_LABELS: Readonly<Record<AidKind, Readonly<Record<Language, string>>>> = {
  training: { id: "Pelatihan", en: "Training" },
  packaging: { id: "Kemasan", en: "Packaging" },
  barcode: { id: "Barcode", en: "Barcode" },
  certificate: { id: "Fasilitasi sertifikat", en: "Help with a certificate" },
  machine: { id: "Mesin dan alat", en: "Machines and tools" },
  fair: { id: "Pameran", en: "Fair" },
  other: { id: "Lainnya", en: "Other" },
};
