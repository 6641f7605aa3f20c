import { accepted, refused, type CertificateNumberCheck } from "./certificate-number-rules.js";

const PERMIT = /^(?:BPOM RI )?(MD|ML) ?(\d+)$/;
const USUAL_LENGTHS = [12, 15];

/**
 * BPOM distribution permit for food (BPOM regulation 27/2017 with 7/2021, then 23/2023): MD for goods made at home, ML
 * for imports, then 12 or 15 digits. Other lengths only warn the verifier. Other letters belong to other goods, such as
 * TR to traditional medicine, and are refused.
 */
export function checkBpom(text: string): CertificateNumberCheck {
  const match = PERMIT.exec(text);
  if (!match) return refused(text, whyRefused(text));

  const [, kind = "", digits = ""] = match;
  return accepted(
    `${kind} ${digits}`,
    { origin: kind, digits },
    USUAL_LENGTHS.includes(digits.length)
      ? []
      : [{ code: "unusual_length", actual: String(digits.length), expected: USUAL_LENGTHS.join(", ") }],
  );
}

function whyRefused(text: string) {
  const rest = text.replace(/^BPOM RI /, "");
  const prefix = /^[A-Z]+/.exec(rest)?.[0];
  if (!prefix) return { code: "prefix_missing", expected: "MD, ML" } as const;
  if (prefix !== "MD" && prefix !== "ML") {
    return { code: "prefix_unknown", actual: prefix, expected: "MD, ML" } as const;
  }
  return { code: "not_digits", actual: rest.slice(prefix.length).trim() } as const;
}
