/** Calling code of Indonesia (ITU-T E.164). */
const COUNTRY = "62";

/** What follows the country's code: an area or mobile prefix that never begins with 0, and eight to twelve digits in all. */
const NATIONAL = /^[1-9]\d{7,11}$/;

/**
 * An Indonesian telephone number in its one way of writing (E.164), so that the same number is found however it was typed:
 * `0812-3456-7890`, `62 812 3456 7890`, `+62 (0)812 3456 7890` and `8123456789` as spreadsheets leave it are `+62812…`.
 *
 * @returns undefined for what is no number of Indonesia
 */
export function normaliseIndonesianPhone(raw: string): string | undefined {
  const compact = raw.normalize("NFKC").replace(/[\s().\-/‐-―−']/g, "");
  const match = /^(\+|00)?(\d+)$/.exec(compact);
  if (!match) return undefined;
  const [, international = "", digits = ""] = match;
  const isWithCountry =
    international !== "" || (digits.startsWith(COUNTRY) && NATIONAL.test(digits.slice(2)));
  if (isWithCountry && !digits.startsWith(COUNTRY)) return undefined;
  const national = (isWithCountry ? digits.slice(COUNTRY.length) : digits).replace(/^0/, "");
  return NATIONAL.test(national) ? `+${COUNTRY}${national}` : undefined;
}
