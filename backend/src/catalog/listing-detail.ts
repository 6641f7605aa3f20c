import type { Exportability, ProcessingState, ProductKind } from "@lapak-lebak/domain/product-family";
import type { Money } from "@lapak-lebak/domain/money";
import type { CatalogContext } from "./catalog-context";
import { exportabilityOf, familyOf } from "../listing/attributes";
import { listingCard, type ListingCard } from "./listing-card";
import { variantPrice } from "./listing-prices";
import type { ListingDetailRow } from "./listing-rows";
import { textIn } from "./localised-text";
import { pictureViews, type PictureView } from "./picture-views";
import { sellerAddress, sellerCard, type SellerCard, type SellerGoods } from "./seller-card";

export interface OptionView {
  id: string;
  title: string;
  values: { id: string; label: string }[];
}

export interface VariantView {
  id: string;
  sku: string;
  title: string;
  /** From an option's id to the id of the chosen value. */
  options: Record<string, string>;
  price: Money;
  /** Gross weight of the parcel. */
  weight_grams: number;
  dimensions_cm: { length: number; width: number; height: number } | null;
}

/** A listing as its own page shows it. */
export interface ListingDetail extends Omit<ListingCard, "seller"> {
  summary: string;
  description: string;
  pictures: PictureView[];
  kind: ProductKind;
  ingredients: string | null;
  allergens: string | null;
  material: string | null;
  shelf_life_months: number | null;
  storage: string | null;
  care: string | null;
  /** Measures of the goods themselves. */
  size: string | null;
  species: string | null;
  carats: number | null;
  treatment: string | null;
  processing_state: ProcessingState | null;
  options: OptionView[];
  variants: VariantView[];
  seller: SellerCard & { address: string; nib: string | null; founded_year: number | null };
  related: ListingCard[];
  exportability: Exportability;
  /** ISO 8601. */
  published_at: string;
}

/** What of a listing its own row does not tell. */
export interface ListingSurroundings {
  related: ListingCard[];
  seller: SellerGoods;
}

/** All that is shown of a listing in a market; null where the market does not sell it. */
export function listingDetail(
  row: ListingDetailRow,
  surroundings: ListingSurroundings,
  context: CatalogContext,
): ListingDetail | null {
  const card = listingCard(row, context);
  const { attributes, pictures } = row.metadata;
  if (!card || !row.seller || !attributes) return null;
  const { language } = context.market;
  const variants = variantViews(row, context);
  return {
    ...card,
    summary: row.subtitle ?? "",
    description: row.description ?? "",
    pictures: pictureViews(pictures, language),
    kind: familyOf(attributes).kind,
    ingredients: textIn(language, attributes.ingredients),
    allergens: textIn(language, attributes.allergens),
    material: textIn(language, attributes.material),
    shelf_life_months: attributes.shelf_life_months ?? null,
    storage: textIn(language, attributes.storage),
    care: textIn(language, attributes.care),
    size: textIn(language, attributes.size),
    species: textIn(language, attributes.species),
    carats: attributes.carats ?? null,
    treatment: textIn(language, attributes.treatment),
    processing_state: attributes.processing_state ?? null,
    options: optionViews(row, variants),
    variants,
    seller: {
      ...sellerCard(row.seller, surroundings.seller, context),
      address: sellerAddress(row.seller),
      nib: row.seller.nib,
      founded_year: row.seller.founded_year,
    },
    related: surroundings.related,
    exportability: exportabilityOf(attributes),
    published_at: attributes.published_at ?? row.created_at.toISOString(),
  };
}

/** The variants that have a price in the market, in the seller's order. */
function variantViews(row: ListingDetailRow, { market }: CatalogContext): VariantView[] {
  return row.variants
    .toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
    .flatMap((variant) => {
      const price = variantPrice(variant, market.currency);
      if (!price) return [];
      const { length, width, height } = variant;
      return {
        id: variant.id,
        sku: variant.sku ?? "",
        title: variant.title ?? "",
        options: Object.fromEntries(variant.options.map((value) => [value.option_id, value.id])),
        price,
        weight_grams: variant.weight ?? 0,
        dimensions_cm: length && width && height ? { length, width, height } : null,
      };
    });
}

/** The options with those values that some variant has, in the order in which the variants have them. */
function optionViews(row: ListingDetailRow, variants: readonly VariantView[]): OptionView[] {
  return row.options.map(({ id, title, values }) => {
    const used = [...new Set(variants.map((variant) => variant.options[id]))];
    return {
      id,
      title,
      values: used.flatMap((valueId) => {
        const value = values.find((candidate) => candidate.id === valueId);
        return value ? { id: value.id, label: value.value } : [];
      }),
    };
  });
}
