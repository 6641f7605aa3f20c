import type { SeedOption, SeedVariant } from "../../catalogue-types.js";
import { withCheckDigit } from "./certificate-numbers.js";

/** How the goods fill a parcel: chips are mostly air, raw emping lies flat, dried banana is dense. */
export type PackForm = "chips" | "sale" | "fried-sale" | "raw-emping" | "fried-emping";

/** Net grams -> [gross grams, length, width, height in cm] of the parcel, cushioning included. */
const PACKS: Record<PackForm, Record<number, [number, number, number, number]>> = {
  chips: {
    100: [150, 24, 17, 7],
    150: [205, 26, 18, 8],
    200: [265, 28, 20, 9],
    250: [325, 30, 22, 10],
    500: [610, 36, 28, 13],
    1000: [1180, 45, 34, 16],
    3000: [3450, 60, 45, 30],
  },
  sale: {
    150: [185, 17, 12, 4],
    200: [240, 18, 13, 5],
    250: [295, 20, 14, 5],
    500: [560, 24, 17, 7],
    1000: [1090, 28, 22, 9],
  },
  "fried-sale": {
    150: [200, 22, 15, 6],
    200: [255, 24, 16, 7],
    250: [310, 25, 18, 7],
    500: [590, 30, 22, 10],
  },
  "raw-emping": {
    250: [290, 24, 18, 5],
    500: [560, 28, 20, 7],
    1000: [1100, 34, 24, 10],
    5000: [5350, 48, 36, 24],
  },
  "fried-emping": {
    100: [150, 24, 16, 8],
    150: [210, 26, 18, 9],
    200: [270, 28, 20, 10],
    250: [330, 30, 22, 11],
    500: [620, 38, 28, 14],
  },
};

const FLAVOURS = {
  original: { id: "Original", en: "Plain" },
  asin: { id: "Asin gurih", en: "Sea salt" },
  manis: { id: "Manis", en: "Sweet" },
  balado: { id: "Balado", en: "Balado chilli" },
  cokelat: { id: "Cokelat", en: "Chocolate" },
  keju: { id: "Keju", en: "Cheese" },
  jagung: { id: "Jagung bakar", en: "Grilled corn" },
  pedas: { id: "Pedas", en: "Hot" },
  "pedas-manis": { id: "Pedas manis", en: "Sweet and hot" },
  "daun-jeruk": { id: "Pedas daun jeruk", en: "Chilli and makrut lime leaf" },
  "gula-aren": { id: "Gula aren", en: "Palm sugar" },
  bawang: { id: "Bawang putih", en: "Garlic" },
  wijen: { id: "Wijen", en: "Sesame" },
  "rumput-laut": { id: "Rumput laut", en: "Seaweed" },
  "level-1": { id: "Pedas level 1", en: "Mild" },
  "level-3": { id: "Pedas level 3", en: "Hot" },
  "level-5": { id: "Pedas level 5", en: "Very hot" },
} as const;

type Flavour = keyof typeof FLAVOURS;

/** A pack on the shelf: net grams, price in whole rupiah, pieces in stock and, where there is a choice, its flavour. */
export type PackRow = readonly [grams: number, priceIdr: number, stock: number, flavour?: Flavour];

const SIZE = { id: "Berat bersih", en: "Net weight" };
const FLAVOUR = { id: "Rasa", en: "Flavour" };

/**
 * The options and variants of one listing from its packs.
 * @param sku prefix of every SKU, e.g. "EMP-SARTI-MENTAH"
 * @param barcodeBase first 12 digits of the first pack's EAN-13; the following packs count up from there
 * @throws Error when no parcel of that form and weight has been measured
 */
export function sold(sku: string, form: PackForm, rows: readonly PackRow[], barcodeBase?: string) {
  const options: SeedOption[] = [
    {
      name: SIZE,
      values: [...new Set(rows.map(([grams]) => grams))].map((grams) => ({
        key: sizeKey(grams),
        label: { id: sizeLabel(grams), en: sizeLabel(grams) },
      })),
    },
  ];
  const flavours = [...new Set(rows.flatMap(([, , , flavour]) => (flavour ? [flavour] : [])))];
  if (flavours.length > 0) {
    options.push({ name: FLAVOUR, values: flavours.map((key) => ({ key, label: FLAVOURS[key] })) });
  }
  const variants = rows.map(([grams, priceIdr, stock, flavour], index): SeedVariant => {
    const parcel = PACKS[form][grams];
    if (!parcel) throw new Error(`No parcel of ${grams} g has been measured for ${form}`);
    const [weightGrams, length, width, height] = parcel;
    return {
      sku: [sku, flavour?.toUpperCase(), sizeKey(grams).toUpperCase()].filter(Boolean).join("-"),
      options: { [SIZE.id]: sizeKey(grams), ...(flavour ? { [FLAVOUR.id]: flavour } : {}) },
      priceIdr,
      weightGrams,
      dimensionsCm: { length, width, height },
      stock,
      ...(barcodeBase ? { barcode: withCheckDigit(String(BigInt(barcodeBase) + BigInt(index))) } : {}),
    };
  });
  return { options, variants };
}

function sizeKey(grams: number): string {
  return grams >= 1000 ? `${grams / 1000}kg` : `${grams}g`;
}

function sizeLabel(grams: number): string {
  return grams >= 1000 ? `${grams / 1000} kg` : `${grams} g`;
}
