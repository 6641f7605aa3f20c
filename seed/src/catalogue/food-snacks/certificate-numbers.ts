/** Writes well-formed numbers for certificates that do not exist; the rules are the domain's, which the tests ask. */
import { ean13CheckDigit } from "@lapak-lebak/domain";

/** The kabupaten's province and regency as P-IRT numbers carry them. */
const LEBAK = "3602";

/** An EAN-13 from its first 12 digits. */
export function withCheckDigit(first12: string): string {
  return `${first12}${ean13CheckDigit(first12)}`;
}

export interface PirtParts {
  /** 2 plastic, 3 paper, 4 can, 5 foil, 7 composite, 8 double. */
  packaging: 2 | 3 | 4 | 5 | 7 | 8;
  /** 14 processed fruit; 15 processed grains, nuts and tubers, emping among them. */
  food: 14 | 15;
  product: number;
  producer: number;
}

/** "P-IRT 2143602010123-29": packaging, food type, regency, product and producer sequence, year of expiry. */
export function pirtNumber({ packaging, food, product, producer }: PirtParts, expires: Date): string {
  const year = pad(expires.getUTCFullYear() % 100, 2);
  return `P-IRT ${packaging}${food}${LEBAK}${pad(product, 2)}${pad(producer, 4)}-${year}`;
}

/** "ID36110000004210325": Banten, kind of producer and scheme, sequence, month and year of issue. */
export function halalNumber(sequence: number, issued: Date): string {
  return `ID3611${pad(sequence, 9)}${pad(issued.getUTCMonth() + 1, 2)}${pad(issued.getUTCFullYear() % 100, 2)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
