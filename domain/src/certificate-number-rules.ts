/** What can be wrong with, or odd about, a certificate's number; words for each are the screens' matter. */
export type CertificateReasonCode =
  | "empty"
  | "wrong_format"
  | "wrong_length"
  | "not_digits"
  | "packaging_digit_unknown"
  | "prefix_missing"
  | "prefix_unknown"
  | "not_a_label_number"
  | "month_out_of_range"
  | "check_digit_wrong"
  | "prefix_not_indonesian"
  | "region_outside_lebak"
  | "unusual_length"
  | "too_long";

/** One thing that is wrong or odd, with the values that its message can show. */
export interface CertificateReason {
  readonly code: CertificateReasonCode;
  /** What was found: a digit, a count, a prefix. */
  readonly actual?: string;
  /** What should stand there. */
  readonly expected?: string;
}

/** What `checkCertificateNumber` finds. */
export interface CertificateNumberCheck {
  readonly ok: boolean;
  readonly normalised: string;
  readonly reasons: readonly CertificateReason[];
  readonly warnings: readonly CertificateReason[];
  readonly parsed?: Readonly<Record<string, string>>;
}

/** A number in order, perhaps with something for the verifier to look at. */
export function accepted(
  normalised: string,
  parsed?: Readonly<Record<string, string>>,
  warnings: readonly CertificateReason[] = [],
): CertificateNumberCheck {
  return { ok: true, normalised, reasons: [], warnings, ...(parsed && { parsed }) };
}

/** A number that is refused, with the reason. */
export function refused(normalised: string, reason: CertificateReason): CertificateNumberCheck {
  return { ok: false, normalised, reasons: [reason], warnings: [] };
}

/** The reason why a text does not consist of so many digits; undefined when it does. */
export function reasonAgainstDigits(
  text: string,
  least: number,
  most = least,
): CertificateReason | undefined {
  if (!/^\d+$/.test(text)) return { code: "not_digits", actual: text };
  if (text.length >= least && text.length <= most) return undefined;
  const expected = least === most ? String(least) : `${least}-${most}`;
  return { code: "wrong_length", actual: String(text.length), expected };
}

/** A number of nothing but digits: so many, or from so many to so many. */
export function checkDigits(text: string, least: number, most = least): CertificateNumberCheck {
  const reason = reasonAgainstDigits(text, least, most);
  return reason ? refused(text, reason) : accepted(text);
}

/** The most characters of a number without a prescribed form. */
export const FREE_TEXT_LIMIT = 64;

/** A number without a prescribed form: up to 64 characters with a letter or digit among them. */
export function checkFreeText(text: string): CertificateNumberCheck {
  if (text.length > FREE_TEXT_LIMIT) {
    return refused(text, {
      code: "too_long",
      actual: String(text.length),
      expected: String(FREE_TEXT_LIMIT),
    });
  }
  return /[\p{L}\p{N}]/u.test(text) ? accepted(text) : refused(text, { code: "wrong_format" });
}
