import type { EnglishTexts, ListingContent } from "./listing-content.js";

/** The plain texts of a listing, which it can have in both languages, in the order of forms. */
export const LISTING_TEXT_FIELDS = [
  "title",
  "summary",
  "description",
  "ingredients",
  "allergens",
  "storage",
  "material",
  "size_text",
  "care",
  "species",
  "treatment",
] as const satisfies readonly (keyof EnglishTexts & keyof ListingContent)[];

/** A part of a listing that is plain Indonesian text. */
export type ListingTextField = (typeof LISTING_TEXT_FIELDS)[number];
