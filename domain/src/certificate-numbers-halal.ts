import {
  accepted,
  reasonAgainstDigits,
  refused,
  type CertificateNumberCheck,
} from "./certificate-number-rules.js";

const NUMBER = /^ID(\d{13})(0[1-9]|1[0-2])(\d{2})$/;
const DIGITS = 17;

/**
 * Halal certificate of BPJPH (UU 33/2014, PP 42/2024): ID and seventeen digits, of which 14-15 are the month and 16-17
 * the year of registration. Numbers with KH are those of rulings, not of labels.
 */
export function checkHalal(text: string): CertificateNumberCheck {
  const match = NUMBER.exec(text);
  if (match) {
    const [, , month = "", year = ""] = match;
    return accepted(text, { month, year: `20${year}` });
  }
  return refused(text, whyRefused(text));
}

function whyRefused(text: string) {
  if (text.startsWith("KH")) return { code: "not_a_label_number", actual: "KH", expected: "ID" } as const;
  const prefix = /^[A-Z]+/.exec(text)?.[0];
  if (!prefix) return { code: "prefix_missing", expected: "ID" } as const;
  if (prefix !== "ID") return { code: "prefix_unknown", actual: prefix, expected: "ID" } as const;
  const digits = text.slice(prefix.length);
  return (
    reasonAgainstDigits(digits, DIGITS) ??
    ({ code: "month_out_of_range", actual: digits.slice(13, 15), expected: "01-12" } as const)
  );
}
