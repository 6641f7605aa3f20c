import type { SeedListing } from "../catalogue-types.js";

type Option = SeedListing["options"][number];
type Value = Option["values"][number];

/**
 * One line of a price list: SKU, the chosen option values joined by "/" in the order of the options,
 * price in whole rupiah, gross parcel weight in grams, parcel [length, width, height] in centimetres,
 * pieces in stock, and the EAN-13 where the pack carries one.
 */
export type VariantRow = readonly [
  sku: string,
  choice: string,
  priceIdr: number,
  weightGrams: number,
  parcelCm: readonly [number, number, number],
  stock: number,
  barcode?: string,
];

/** An option value whose key, Indonesian label and English label are given in that order. */
export function value(key: string, id: string, en: string): Value {
  return { key, label: { id, en } };
}

/** An option value written the same in both languages, such as "250 g"; its key is the label in lower case with hyphens. */
export function measure(label: string): Value {
  const key = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return { key, label: { id: label, en: label } };
}

/** An option with its Indonesian and English name. */
export function option(id: string, en: string, ...values: Value[]): Option {
  return { name: { id, en }, values };
}

/** Net weights of packed food. */
export function netWeights(...labels: string[]): Option {
  return option("Berat bersih", "Net weight", ...labels.map(measure));
}

/** Sizes of a piece, as measured in centimetres. */
export function sizes(...labels: string[]): Option {
  return option("Ukuran", "Size", ...labels.map(measure));
}

/**
 * Turns a compact price list into a listing's options and variants.
 * @throws Error when a row chooses a value that its option does not offer.
 */
export function variantTable(
  options: Option[],
  rows: readonly VariantRow[],
): Pick<SeedListing, "options" | "variants"> {
  const variants = rows.map(
    ([sku, choice, priceIdr, weightGrams, [length, width, height], stock, barcode]) => {
      const keys = choice.split("/");
      const chosen = options.map((each, position): [string, string] => {
        const key = keys[position] ?? "";
        if (!each.values.some((offered) => offered.key === key)) {
          throw new Error(`${sku}: "${key}" is not a value of ${each.name.id}`);
        }
        return [each.name.id, key];
      });
      return {
        sku,
        options: Object.fromEntries(chosen),
        priceIdr,
        weightGrams,
        dimensionsCm: { length, width, height },
        stock,
        ...(barcode === undefined ? {} : { barcode }),
      };
    },
  );
  return { options, variants };
}
