import {
  exportability,
  isProductFamilyHandle,
  PRODUCT_FAMILIES,
  type Exportability,
  type ProductFamily,
  type ProductFamilyHandle,
} from "@lapak-lebak/domain/product-family";
import { z } from "zod";

/** A text in both languages of the shop. */
const localisedText = z.object({ id: z.string().min(1), en: z.string().min(1) });

/**
 * What a listing tells beyond a product's own columns, kept in `product.metadata.listing`. Buyers see it, so it holds
 * nothing private; sellers and staff write it through workflows only, which parse it with this.
 */
export const listingAttributes = z.object({
  family: z.custom<ProductFamilyHandle>(
    (value) => typeof value === "string" && isProductFamilyHandle(value),
    "is no product family",
  ),
  /** Whether the agency lets it be sold abroad; see {@link isSoldAbroad}. */
  export_ready: z.boolean(),
  /** Whether the agency puts it in the shop window. */
  featured: z.boolean().default(false),
  /** ISO 8601; when buyers first saw it. Null while they have not. */
  published_at: z.iso.datetime().nullable().default(null),
  ingredients: localisedText.optional(),
  allergens: localisedText.optional(),
  material: localisedText.optional(),
  /** Measures of the goods themselves, as their maker words them. */
  size: localisedText.optional(),
  shelf_life_months: z.number().int().positive().optional(),
  storage: localisedText.optional(),
  care: localisedText.optional(),
  species: localisedText.optional(),
  carats: z.number().positive().optional(),
  treatment: localisedText.optional(),
  processing_state: z.enum(["raw", "cut", "polished", "carved"]).optional(),
});

export type ListingAttributes = z.infer<typeof listingAttributes>;

/** The attributes of a listing from a product's metadata; undefined for a product that is none or whose are broken. */
export function listingAttributesOf(
  metadata: Record<string, unknown> | null | undefined,
): ListingAttributes | undefined {
  return listingAttributes.safeParse(metadata?.listing).data;
}

/** The family of a listing, with its kind and trade codes. */
export function familyOf(listing: Pick<ListingAttributes, "family">): ProductFamily {
  return PRODUCT_FAMILIES[listing.family];
}

/** Whether the goods may leave the country at all, by the domain's rule. */
export function exportabilityOf(
  listing: Pick<ListingAttributes, "family" | "processing_state">,
): Exportability {
  return exportability({ kind: familyOf(listing).kind, processingState: listing.processing_state });
}

/**
 * Whether a listing is sold abroad: the agency has marked it ready, which for worked stone is the review that the rule
 * asks for. Raw stone never is, whatever anybody marked.
 */
export function isSoldAbroad(
  listing: Pick<ListingAttributes, "family" | "processing_state" | "export_ready">,
): boolean {
  return listing.export_ready && exportabilityOf(listing) !== "blocked";
}
