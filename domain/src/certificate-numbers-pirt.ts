import {
  accepted,
  reasonAgainstDigits,
  refused,
  type CertificateNumberCheck,
} from "./certificate-number-rules.js";

const PREFIX = /^(?:P-?IRT)?\s*(?:NO\.?)?\s*[:.]?\s*/;
const NUMBER = /^([1-8])(\d{2})(\d{4})(\d{2})(\d{4})-?(\d{2})$/;
const DIGITS = 15;

/** Province and regency of Kabupaten Lebak within a P-IRT number. */
const LEBAK_REGION = "3602";

/**
 * P-IRT (BPOM regulation 22/2018, now 4/2024): fifteen digits, of which 1 is the packaging (1 glass, 2 plastic, 3 paper,
 * 4 can, 5 foil, 6 other, 7 composite, 8 double), 2-3 the food type, 4-7 province and regency, 8-9 the product's and
 * 10-13 the producer's sequence, 14-15 the expiry year (20yy). A region other than Lebak's is a warning; the food type
 * refuses nothing, for its list was re-cut in 2018.
 */
export function checkPirt(text: string): CertificateNumberCheck {
  const number = text.replace(PREFIX, "");
  const match = NUMBER.exec(number);
  if (!match) return refused(text, whyRefused(number));

  const [, packaging = "", foodType = "", region = "", product = "", producer = "", year = ""] = match;
  return accepted(
    `${packaging}${foodType}${region}${product}${producer}-${year}`,
    { packaging, foodType, region, product, producer, expiryYear: `20${year}` },
    region === LEBAK_REGION ? [] : [{ code: "region_outside_lebak", actual: region, expected: LEBAK_REGION }],
  );
}

function whyRefused(number: string) {
  const digits = number.replaceAll("-", "");
  const reason = reasonAgainstDigits(digits, DIGITS);
  if (reason) return reason;
  return /^[1-8]/.test(digits)
    ? ({ code: "wrong_format" } as const)
    : ({ code: "packaging_digit_unknown", actual: digits.charAt(0), expected: "1-8" } as const);
}
