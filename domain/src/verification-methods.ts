import type { Language } from "./market.js";

/** How a verifier looked into a certificate, the surest first. */
export const VERIFICATION_METHODS = [
  "issuer_website",
  "issuer_contacted",
  "original_seen",
  "file_only",
] as const;

/** One of {@link VERIFICATION_METHODS}. */
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

/** What each way is called. */
export const VERIFICATION_METHOD_LABELS: Readonly<
  Record<VerificationMethod, Readonly<Record<Language, string>>>
> = {
  issuer_website: { id: "Dicek di situs penerbit", en: "Looked up at the issuer's site" },
  issuer_contacted: { id: "Ditanyakan ke penerbit", en: "Asked the issuer" },
  original_seen: { id: "Melihat sertifikat asli", en: "Saw the original" },
  file_only: { id: "Hanya dari berkas", en: "By the file alone" },
};
