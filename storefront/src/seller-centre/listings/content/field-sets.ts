import type { ListingTextField } from "@lapak-lebak/domain/listing-content";
import {
  PRODUCT_FAMILIES,
  type ProductFamilyHandle,
  type ProductKind,
} from "@lapak-lebak/domain/product-family";

/** A part of a listing that is asked for one kind of goods. */
export type FactField =
  | Exclude<ListingTextField, "title" | "summary" | "description">
  | "shelf_life_months"
  | "carats"
  | "processing_state";

/** What is asked of each kind of goods, in the order in which it is asked. */
export const FACT_FIELDS: Readonly<Record<ProductKind, readonly FactField[]>> = {
  food: ["ingredients", "allergens", "shelf_life_months", "storage"],
  craft: ["material", "size_text", "care"],
  stone: ["species", "carats", "size_text", "treatment", "processing_state"],
};

/** Those that a listing of the kind does without. */
export const OPTIONAL_FACTS: readonly FactField[] = ["care"];

/** What kind of goods a family is; undefined before one is chosen. */
export function kindOf(family: ProductFamilyHandle | undefined): ProductKind | undefined {
  return family && PRODUCT_FAMILIES[family].kind;
}
