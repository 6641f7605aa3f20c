import type { Language } from "@lapak-lebak/domain/market";
import type { Money } from "@lapak-lebak/domain/money";
import type { ListingAttributes } from "./attributes";
import type { ListingPicture } from "./pictures";

type LocalisedText = Record<Language, string>;

/** One way to buy the goods: its parcel, price and stock. */
export interface NewListingVariant {
  /** By which the listing's content knows it; the goods of the demonstration have none. */
  key?: string;
  sku: string;
  barcode?: string;
  /** Chosen values, in the order of the listing's options: indexes into their values. */
  choices: number[];
  /** One price for each currency that it is sold in, tax included. */
  prices: Money[];
  weight_grams: number;
  /** Outer dimensions of the parcel. */
  dimensions_cm: { length: number; width: number; height: number };
  stock: number;
}

/** A listing as it is made, in both languages. */
export interface NewListing {
  /** The listing whose content it is; without one, a listing is recorded for it. */
  listing_id?: string;
  handle: string;
  title: LocalisedText;
  summary: LocalisedText;
  description: LocalisedText;
  /** Medusa's product status: `proposed` is the domain's submitted, `rejected` its returned. */
  status: "draft" | "proposed" | "published" | "rejected";
  attributes: ListingAttributes;
  pictures: ListingPicture[];
  options: { name: LocalisedText; values: LocalisedText[] }[];
  variants: NewListingVariant[];
  seller: { id: string; stock_location_id: string; shipping_profile_id: string };
  category_id: string;
}

/** Core asks for an option even where there is nothing to choose: then this one, with one value. */
export const ONLY_OPTION: NewListing["options"][number] = {
  name: { id: "Pilihan", en: "Choice" },
  values: [{ id: "Satuan", en: "Single" }],
};

/** The options of a listing, never none. */
export function optionsOfListing(listing: Pick<NewListing, "options">): NewListing["options"] {
  return listing.options.length > 0 ? listing.options : [ONLY_OPTION];
}

/** The title of a variant: its choices' labels, `250 g / Pedas`. */
export function variantTitle(
  listing: Pick<NewListing, "options">,
  variant: Pick<NewListingVariant, "choices">,
  language: Language,
): string {
  return optionsOfListing(listing)
    .map((option, index) => option.values[variant.choices[index] ?? 0]?.[language] ?? "")
    .join(" / ");
}
