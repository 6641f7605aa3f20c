import type { CertificateType } from "@lapak-lebak/domain/certificates";

/** Kinds of certificate that are never shown as a badge (`givesBadge` in the domain's table). */
export const HIDDEN_CERTIFICATES = ["halal_mui_legacy", "fda"] as const satisfies readonly CertificateType[];

export type HiddenCertificateType = (typeof HIDDEN_CERTIFICATES)[number];
export type ShownCertificateType = Exclude<CertificateType, HiddenCertificateType>;

/** The kinds that become badges, in the groups of the page about them. */
export const CERTIFICATE_GROUPS = [
  { id: "food", types: ["pirt", "bpom", "haccp_iso22000"] },
  { id: "halal", types: ["halal"] },
  { id: "organic", types: ["organic_id", "organic_eu", "organic_usda", "organic_jas"] },
  { id: "business", types: ["nib", "trademark", "gs1_barcode", "tkdn_ik"] },
  { id: "goods", types: ["sni", "svlk", "gem_memo"] },
] as const satisfies readonly { id: string; types: readonly ShownCertificateType[] }[];

/** Where on the page a kind of certificate stands, behind `#`. */
export const anchorOf = (type: CertificateType) => `type-${type.replaceAll("_", "-")}`;
