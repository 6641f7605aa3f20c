import { money } from "@lapak-lebak/domain/money";
import type { ContentVariant, EnglishTexts, ListingContent } from "@lapak-lebak/domain/listing-content";
import { isSoldAbroad, listingAttributes, type ListingAttributes } from "./attributes";
import { effectiveOptions } from "./effective-options";
import { ListingRefusal } from "./listing-refusal";
import type { NewListing, NewListingVariant } from "./new-listing";
import { pricesOf } from "./prices";

/** What is told of a listing beside its content. */
export interface ListingIdentity {
  listing_id: string;
  handle: string;
  status: "published" | "draft";
  seller: NewListing["seller"];
  category_id: string;
  /** What the agency has marked so far; undefined for goods that are new. */
  marks: Pick<ListingAttributes, "export_ready" | "featured" | "published_at"> | undefined;
  /** ISO 8601. */
  now: string;
  /** The stock-keeping unit of each variant, by key. */
  skus: ReadonlyMap<string, string>;
}

/**
 * A listing's content as the goods that it becomes. Where nobody wrote English, buyers abroad read the Indonesian.
 *
 * @throws ListingRefusal `listing_incomplete` without what no goods can be without: family, title, priced variants
 */
export function listingOfContent(content: ListingContent, identity: ListingIdentity): NewListing {
  const { listing_id, handle, status, seller, category_id, marks, now } = identity;
  const title = content.title?.trim() ?? "";
  if (title === "") throw incomplete("title");
  const attributes = attributesOfContent(content, marks, now);
  const { options, choices } = effectiveOptions(content);
  const abroad = isSoldAbroad(attributes);
  if (!content.variants?.length) throw incomplete("variants");
  const english = content.english ?? {};
  return {
    ...{ listing_id, handle, status, attributes, options, seller, category_id },
    title: { id: title, en: english.title?.trim() || title },
    summary: both(content.summary, english.summary),
    description: both(content.description, english.description),
    pictures: (content.pictures ?? []).map((picture) => ({
      ...picture,
      alt: {
        id: picture.alt.id || title,
        en: picture.alt.en || english.title?.trim() || picture.alt.id || title,
      },
    })),
    variants: content.variants.map((variant, index) =>
      goodsOfVariant(variant, index, {
        abroad,
        sku: identity.skus.get(variant.key) ?? "",
        choices: choices.get(variant.key) ?? [],
      }),
    ),
  };
}

function attributesOfContent(
  content: ListingContent,
  marks: ListingIdentity["marks"],
  now: string,
): ListingAttributes {
  if (content.family === undefined) throw incomplete("family");
  const english = content.english ?? {};
  const text = (field: keyof EnglishTexts & LocalisedField) => {
    const written = both(content[field], english[field]);
    return written.id === "" ? undefined : written;
  };
  return listingAttributes.parse({
    family: content.family,
    export_ready: marks?.export_ready ?? false,
    featured: marks?.featured ?? false,
    published_at: marks?.published_at ?? now,
    ingredients: text("ingredients"),
    allergens: text("allergens"),
    material: text("material"),
    size: text("size_text"),
    storage: text("storage"),
    care: text("care"),
    species: text("species"),
    treatment: text("treatment"),
    shelf_life_months: content.shelf_life_months ?? undefined,
    carats: content.carats ?? undefined,
    processing_state: content.processing_state ?? undefined,
  });
}

type LocalisedField =
  "ingredients" | "allergens" | "material" | "size_text" | "storage" | "care" | "species" | "treatment";

function goodsOfVariant(
  variant: ContentVariant,
  index: number,
  { abroad, sku, choices }: { abroad: boolean; sku: string; choices: number[] },
): NewListingVariant {
  const { key, price, stock, weight_grams, length_cm, width_cm, height_cm, barcode } = variant;
  if (price == null || weight_grams == null || length_cm == null || width_cm == null || height_cm == null) {
    throw incomplete(`variants.${index}`);
  }
  return {
    ...{ key, sku, choices, weight_grams },
    ...(barcode ? { barcode } : {}),
    prices: pricesOf(money(price, "IDR"), abroad),
    dimensions_cm: { length: length_cm, width: width_cm, height: height_cm },
    stock: stock ?? 0,
  };
}

function both(text: string | undefined, english: string | undefined): { id: string; en: string } {
  const id = text?.trim() ?? "";
  return { id, en: english?.trim() || id };
}

function incomplete(field: string): ListingRefusal {
  return new ListingRefusal("listing_incomplete", "Parts of the listing are missing or wrong.", {
    [field]: "required",
  });
}
