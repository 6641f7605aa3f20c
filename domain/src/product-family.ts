import type { Language } from "./market.js";

/** What a product is made of, as far as rules differ by it. */
export type ProductKind = "food" | "craft" | "stone";

/** How far stone has been worked. */
export type ProcessingState = "raw" | "cut" | "polished" | "carved";

/** How sure a fact is: S from a stored public source, H, M, L high to low confidence; all are for the agency to confirm. */
export type Certainty = "S" | "H" | "M" | "L";

/** The families of goods that Lebak's small industries make. */
export type ProductFamilyHandle =
  | "pisang-sale"
  | "keripik-pisang"
  | "keripik-talas"
  | "keripik-singkong"
  | "emping"
  | "gula-semut"
  | "gula-aren"
  | "abon-ikan"
  | "anyaman-bambu"
  | "tikar-pandan"
  | "batu-fosil"
  | "kalimaya";

/** A family of goods, with the codes under which trade and statistics know it. */
export interface ProductFamily {
  readonly handle: ProductFamilyHandle;
  readonly name: Readonly<Record<Language, string>>;
  readonly kind: ProductKind;
  /** The likeliest HS code; the exporter's declaration decides. */
  readonly hs: string;
  /** Other HS codes that the goods may fall under. */
  readonly hsAlternatives: readonly string[];
  readonly hsCertainty: Certainty;
  /** Indonesian standard industrial classification, always with its edition: the 2025 edition renumbers. */
  readonly kbli: { readonly edition: 2020 | 2025; readonly code: string };
  /** Set where worked pieces leave the country only after the agency's review (ESDM rules on raw stone). */
  readonly exportReview?: true;
}

/** Every product family, food first, by handle. */
export const PRODUCT_FAMILIES: Readonly<Record<ProductFamilyHandle, ProductFamily>> = {
  "pisang-sale": {
    handle: "pisang-sale",
    name: { id: "Pisang sale", en: "Smoked dried banana" },
    kind: "food",
    hs: "0803.90.90",
    hsAlternatives: ["2008.99.40"],
    hsCertainty: "M",
    kbli: { edition: 2020, code: "10313" },
  },
  "keripik-pisang": {
    handle: "keripik-pisang",
    name: { id: "Keripik pisang", en: "Banana chips" },
    kind: "food",
    hs: "2008.99.40",
    hsAlternatives: ["2008.99.90"],
    hsCertainty: "M",
    kbli: { edition: 2020, code: "10794" },
  },
  "keripik-talas": {
    handle: "keripik-talas",
    name: { id: "Keripik talas", en: "Taro chips" },
    kind: "food",
    hs: "2008.99.30",
    hsAlternatives: [],
    hsCertainty: "M",
    kbli: { edition: 2020, code: "10794" },
  },
  "keripik-singkong": {
    handle: "keripik-singkong",
    name: { id: "Keripik singkong", en: "Cassava chips" },
    kind: "food",
    hs: "2008.99.30",
    hsAlternatives: [],
    hsCertainty: "M",
    kbli: { edition: 2020, code: "10794" },
  },
  emping: {
    handle: "emping",
    name: { id: "Emping melinjo", en: "Melinjo crackers (emping)" },
    kind: "food",
    hs: "2008.19.99",
    hsAlternatives: [],
    hsCertainty: "L",
    kbli: { edition: 2020, code: "10794" },
  },
  "gula-semut": {
    handle: "gula-semut",
    name: { id: "Gula semut", en: "Palm sugar granules" },
    kind: "food",
    hs: "1702.90.91",
    hsAlternatives: [],
    hsCertainty: "S",
    kbli: { edition: 2020, code: "10722" },
  },
  "gula-aren": {
    handle: "gula-aren",
    name: { id: "Gula aren cetak", en: "Palm sugar blocks" },
    kind: "food",
    // Sources name the code for the granules; for the blocks it is taken over.
    hs: "1702.90.91",
    hsAlternatives: [],
    hsCertainty: "L",
    kbli: { edition: 2020, code: "10722" },
  },
  "abon-ikan": {
    handle: "abon-ikan",
    name: { id: "Abon ikan", en: "Fish floss" },
    kind: "food",
    hs: "1604.20.91",
    hsAlternatives: ["1604.20.99"],
    hsCertainty: "S",
    kbli: { edition: 2020, code: "10219" },
  },
  "anyaman-bambu": {
    handle: "anyaman-bambu",
    name: { id: "Anyaman bambu", en: "Woven bamboo" },
    kind: "craft",
    hs: "4602.11.90",
    hsAlternatives: ["4601.21.00"],
    hsCertainty: "S",
    kbli: { edition: 2020, code: "16291" },
  },
  "tikar-pandan": {
    handle: "tikar-pandan",
    name: { id: "Tikar dan anyaman pandan", en: "Pandan mats and weaving" },
    kind: "craft",
    hs: "4601.29.00",
    hsAlternatives: ["4602.19.90"],
    hsCertainty: "S",
    kbli: { edition: 2020, code: "16292" },
  },
  "batu-fosil": {
    handle: "batu-fosil",
    name: { id: "Batu fosil kayu", en: "Petrified wood" },
    kind: "stone",
    hs: "6802.99",
    hsAlternatives: ["7116.20"],
    hsCertainty: "L",
    kbli: { edition: 2020, code: "23969" },
    exportReview: true,
  },
  kalimaya: {
    handle: "kalimaya",
    name: { id: "Batu kalimaya", en: "Kalimaya opal" },
    kind: "stone",
    hs: "7103.99",
    hsAlternatives: ["7116.20"],
    hsCertainty: "S",
    kbli: { edition: 2020, code: "32111" },
    exportReview: true,
  },
};

/** Every handle of a product family, in the table's order. */
export const PRODUCT_FAMILY_HANDLES = Object.keys(PRODUCT_FAMILIES) as readonly ProductFamilyHandle[];

/** Whether `x` is the handle of a product family. */
export function isProductFamilyHandle(x: string): x is ProductFamilyHandle {
  return Object.hasOwn(PRODUCT_FAMILIES, x);
}

export { exportability, type Exportability } from "./exportability.js";
