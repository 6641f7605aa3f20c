import { checkBpom } from "./certificate-numbers-bpom.js";
import { checkGs1 } from "./certificate-numbers-gs1.js";
import { checkHalal } from "./certificate-numbers-halal.js";
import { checkPirt } from "./certificate-numbers-pirt.js";
import { checkDigits, checkFreeText, type CertificateNumberCheck } from "./certificate-number-rules.js";
import type { CertificateType } from "./certificate-types.js";

export type {
  CertificateNumberCheck,
  CertificateReason,
  CertificateReasonCode,
} from "./certificate-number-rules.js";

/**
 * A number as the rules read it: trimmed, upper case, runs of spaces made one. Full-width digits and the many dashes that
 * phones type become the plain ones.
 */
export function normaliseCertificateNumber(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toUpperCase();
}

type NumberRule = (normalised: string) => CertificateNumberCheck;

/** One rule for each kind; the patterns are those of the project's certificate table, vectors in `vectors/`. */
const RULES: Readonly<Record<CertificateType, NumberRule>> = {
  pirt: checkPirt,
  bpom: checkBpom,
  halal: checkHalal,
  halal_mui_legacy: (text) => checkDigits(text, 11, 15),
  organic_eu: checkFreeText,
  organic_usda: (text) => checkDigits(text, 10),
  organic_jas: checkFreeText,
  organic_id: checkFreeText,
  gs1_barcode: checkGs1,
  nib: (text) => checkDigits(text, 13),
  sni: checkFreeText,
  haccp_iso22000: checkFreeText,
  tkdn_ik: checkFreeText,
  gem_memo: checkFreeText,
  svlk: checkFreeText,
  fda: (text) => checkDigits(text, 11),
  trademark: checkFreeText,
};

/**
 * Checks the form of a certificate's number: not whether it was issued, which a verifier looks up, nor whether it has
 * run out, which `badgesOf` decides.
 *
 * `reasons` say why it is refused; `warnings` are for the verifier and refuse nothing. `normalised` is the number's one
 * way of writing (the same for `P-IRT 2063602010123-29` and `206360201012329`), good for comparing; of a number that is
 * refused, it is the tidied input. `parsed` holds what the digits say.
 */
export function checkCertificateNumber(type: CertificateType, raw: string): CertificateNumberCheck {
  const normalised = normaliseCertificateNumber(raw);
  if (normalised === "") {
    return { ok: false, normalised, reasons: [{ code: "empty" }], warnings: [] };
  }
  return RULES[type](normalised);
}

/** Forms of the body or standard that some kinds name beside the number. */
const BODY_PATTERNS: Partial<Readonly<Record<CertificateType, RegExp>>> = {
  organic_eu: /^[A-Z]{2}-BIO-\d{3}$/,
  organic_id: /^LSPO-\d{3}-IDN$/,
  sni: /^SNI\s?\d{2,5}(-\d+)*(\.\d+)?:\d{4}$/,
};

/**
 * Whether the body beside a number is well written: the control body of EU organic (`ID-BIO-149`), the certifier of
 * Organik Indonesia (`LSPO-003-IDN`), the standard of an SNI certificate (`SNI 3743:2021`). Kinds without such a form
 * accept anything.
 */
export function isCertificateBodyWellFormed(type: CertificateType, body: string): boolean {
  return BODY_PATTERNS[type]?.test(normaliseCertificateNumber(body)) ?? true;
}
