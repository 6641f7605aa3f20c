import type { ContentVariant, ListingContent } from "@lapak-lebak/domain/listing-content";
import { chargeableKg } from "@lapak-lebak/domain/weight";

/** A parcel that everybody at home can picture, in centimetres. */
export interface ParcelSize {
  code: "pouch" | "shoebox" | "noodle_box" | "rice_cooker" | "roll" | "small_box";
  length: number;
  width: number;
  height: number;
}

/** Measured on what stands in Indonesian kitchens; they only spare the measuring tape, and can be changed. */
export const PARCEL_SIZES: readonly ParcelSize[] = [
  { code: "pouch", length: 20, width: 15, height: 8 },
  { code: "small_box", length: 15, width: 10, height: 6 },
  { code: "shoebox", length: 33, width: 20, height: 12 },
  { code: "noodle_box", length: 38, width: 25, height: 20 },
  { code: "rice_cooker", length: 32, width: 32, height: 28 },
  { code: "roll", length: 100, width: 12, height: 12 },
];

type Parcel = Pick<ContentVariant, "weight_grams" | "length_cm" | "width_cm" | "height_cm">;

/** The known size that a parcel has; undefined where it has another, or none. */
export function sizeOf(parcel: Parcel): ParcelSize["code"] | undefined {
  return PARCEL_SIZES.find(
    ({ length, width, height }) =>
      parcel.length_cm === length && parcel.width_cm === width && parcel.height_cm === height,
  )?.code;
}

/** The kilograms for which a courier at home charges one such parcel; undefined until all of it is known. */
export function chargedKg({ weight_grams, length_cm, width_cm, height_cm }: Parcel): number | undefined {
  if (!weight_grams || !length_cm || !width_cm || !height_cm) return undefined;
  const dimensions = { lengthCm: length_cm, widthCm: width_cm, heightCm: height_cm };
  return chargeableKg([{ weightGrams: weight_grams, dimensions, quantity: 1 }]);
}

const PARTS: readonly string[] = [
  "weight_grams",
  "length_cm",
  "width_cm",
  "height_cm",
] satisfies (keyof Parcel)[];

/** Whether a part of a variant is its parcel's. */
export function isParcelPart(part: string): boolean {
  return PARTS.includes(part);
}

/** The parcel of a variant, and nothing else of it. */
export function parcelOf({ weight_grams, length_cm, width_cm, height_cm }: ContentVariant): Parcel {
  return { weight_grams, length_cm, width_cm, height_cm };
}

/** Whether all variants are packed alike, so that their parcel is asked once. */
export function hasOneParcel({ variants = [] }: Pick<ListingContent, "variants">): boolean {
  return (
    new Set(
      variants.map((variant) =>
        Object.values(parcelOf(variant))
          .map((part) => part ?? "")
          .join(),
      ),
    ).size < 2
  );
}
