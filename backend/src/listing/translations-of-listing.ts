import { TRANSLATION_LOCALE } from "../translation/locales";
import { optionsOfListing, variantTitle, type NewListing } from "./new-listing";

/** A product as core made it, as far as its translations and stock need it. */
export interface MadeProduct {
  id: string;
  handle: string;
  options: { id: string; title: string; values: { id: string; value: string }[] }[];
  variants: { id: string; sku: string; inventory_item_id: string }[];
}

/** A translation as the Translation Module takes it. */
export interface NewTranslation {
  reference: string;
  reference_id: string;
  locale_code: string;
  translations: Record<string, string>;
}

/** The English texts of a listing: of the product, its options and their values, and its variants. */
export function translationsOfListing(listing: NewListing, product: MadeProduct): NewTranslation[] {
  const english = (reference: string, reference_id: string, translations: Record<string, string>) => ({
    reference,
    reference_id,
    locale_code: TRANSLATION_LOCALE,
    translations,
  });
  const options = optionsOfListing(listing).flatMap((option) => {
    const made = product.options.find((row) => row.title === option.name.id);
    if (made === undefined) return [];
    return [
      english("product_option", made.id, { title: option.name.en }),
      ...option.values.flatMap((value) => {
        const row = made.values.find((each) => each.value === value.id);
        return row === undefined ? [] : english("product_option_value", row.id, { value: value.en });
      }),
    ];
  });
  const variants = listing.variants.flatMap((variant) => {
    const made = product.variants.find((row) => row.sku === variant.sku);
    return made === undefined
      ? []
      : english("product_variant", made.id, { title: variantTitle(listing, variant, "en") });
  });
  return [
    english("product", product.id, {
      title: listing.title.en,
      subtitle: listing.summary.en,
      description: listing.description.en,
    }),
    ...options,
    ...variants,
  ];
}
