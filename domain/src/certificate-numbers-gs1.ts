import {
  accepted,
  reasonAgainstDigits,
  refused,
  type CertificateNumberCheck,
} from "./certificate-number-rules.js";
import { ean13CheckDigit } from "./ean13.js";

const INDONESIA = "899";

/**
 * Barcode of GS1 Indonesia: an EAN-13 that starts with 899 and ends with its check digit. A sound barcode with another
 * prefix was licensed elsewhere, which is its own reason.
 */
export function checkGs1(text: string): CertificateNumberCheck {
  const reason = reasonAgainstDigits(text, 13);
  if (reason) return refused(text, reason);

  const expected = String(ean13CheckDigit(text.slice(0, 12)));
  const actual = text.slice(12);
  if (actual !== expected) return refused(text, { code: "check_digit_wrong", actual, expected });

  const prefix = text.slice(0, 3);
  return prefix === INDONESIA
    ? accepted(text, { prefix })
    : refused(text, { code: "prefix_not_indonesian", actual: prefix, expected: INDONESIA });
}
