import type { Market } from "./market.js";

/** Country calling codes (ITU-T E.164) of the markets' countries, and the digit that is dialled before a number inland. */
const DIALLING: Readonly<Record<string, { code: string; trunk: string }>> = {
  id: { code: "62", trunk: "0" },
  sg: { code: "65", trunk: "" },
  my: { code: "60", trunk: "0" },
  us: { code: "1", trunk: "1" },
  nl: { code: "31", trunk: "0" },
  de: { code: "49", trunk: "0" },
  jp: { code: "81", trunk: "0" },
  au: { code: "61", trunk: "0" },
  sa: { code: "966", trunk: "0" },
};

/** E.164: at most fifteen digits, country code included; the shortest numbers in use have eight. */
const E164 = /^\+[1-9]\d{7,14}$/;

/** The country's calling code as it is written: "+62". */
export function diallingCode(country: Market["country"]): string {
  return `+${DIALLING[country]?.code ?? ""}`;
}

/**
 * A telephone number in E.164, as WhatsApp and couriers want it: `0812-3456-7890`, `62 812 3456 7890` and
 * `+62 812 3456 7890` are all `+6281234567890` in Indonesia. A number with `+` or `00` in front keeps its country.
 * @param country ISO 3166-1 alpha-2, lower case: where a number without a country code is taken to be
 * @returns undefined for what is no telephone number
 */
export function normalisePhone(raw: string, country: Market["country"]): string | undefined {
  const compact = raw.replace(/\(0\)/g, "").replace(/[\s().\-/\u2010-\u2015]/g, "");
  const number = compact.startsWith("+") ? compact : withCountry(compact, country);
  return number !== undefined && E164.test(number) ? number : undefined;
}

function withCountry(digits: string, country: string): string | undefined {
  if (digits.startsWith("00")) return `+${digits.slice(2)}`;
  const rule = DIALLING[country];
  if (rule === undefined) return undefined;
  const { code, trunk } = rule;
  // Eight digits at least follow a country code; fewer, and the number only happens to begin like one.
  if (digits.startsWith(code) && digits.length >= code.length + 8) return `+${digits}`;
  const national = trunk !== "" && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
  return `+${code}${national}`;
}

/** An Indonesian number as people read it aloud: `+62 812 3456 7890`. Numbers of other countries stay in one piece. */
export function readablePhone(number: string): string {
  const national = /^\+62(\d{3})(\d{3,4}?)(\d{3,4})$/.exec(number);
  return national === null ? number : `+62 ${national.slice(1).join(" ")}`;
}
