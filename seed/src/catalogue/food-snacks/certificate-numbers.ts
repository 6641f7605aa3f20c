/** Writes well-formed numbers for certificates that do not exist; the rules are the domain's, which the tests ask. */

/** The kabupaten's province and regency as P-IRT numbers carry them. */
const LEBAK = "3602";

/** EAN-13 from its first 12 digits (GS1 General Specifications, 7.9: weights 1 and 3 alternate). */
export function withCheckDigit(first12: string): string {
  const total = [...first12].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1), 0);
  return `${first12}${(10 - (total % 10)) % 10}`;
}

interface PirtParts {
  /** 2 plastic, 3 paper, 4 can, 5 foil, 7 composite, 8 double. */
  packaging: 2 | 3 | 4 | 5 | 7 | 8;
  /** 14 processed fruit, 15 processed grains, nuts and tubers. */
  food: 14 | 15;
  product: number;
  producer: number;
  /** Last two digits of the year in which it ends. */
  expires: number;
}

/** "P-IRT 2143602010123-29": packaging, food type, regency, product and producer sequence, year of expiry. */
export function pirtNumber({ packaging, food, product, producer, expires }: PirtParts): string {
  return `P-IRT ${packaging}${food}${LEBAK}${pad(product, 2)}${pad(producer, 4)}-${pad(expires, 2)}`;
}

/** "ID36110000421030425": Banten, kind of producer and scheme, sequence, month and year of issue. */
export function halalNumber(sequence: number, month: number, year: number): string {
  return `ID3611${pad(sequence, 9)}${pad(month, 2)}${pad(year, 2)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
