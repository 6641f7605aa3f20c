import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { Language } from "@lapak-lebak/domain/market";
import { exportability, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import type { BadgeView, ListingDetail } from "@/backend/schemas/listing";
import { variantName } from "@/seller-centre/listings/content/variant-grid";

interface PreviewOptions {
  id: string;
  content: ListingContent;
  seller: ListingDetail["seller"];
  /** The verified certificates that cover the goods. */
  badges: readonly BadgeView[];
  language: Language;
  /** What stands where nothing is written yet. */
  texts: { untitled: string; noSummary: string; noDescription: string };
}

/**
 * A draft in the shape in which the shop draws listings, with what is not written yet said in its place. A missing
 * English text is the Indonesian one, as in the shop.
 */
export function previewListing(options: PreviewOptions): ListingDetail {
  const { id, content, seller, badges, language, texts } = options;
  const english = language === "en" ? content.english : undefined;
  const written = (field: "title" | "summary" | "description") =>
    english?.[field]?.trim() || content[field]?.trim();
  const fact = (
    field: "ingredients" | "allergens" | "storage" | "material" | "care" | "species" | "treatment",
  ) => english?.[field]?.trim() || content[field]?.trim() || null;
  const family = content.family && PRODUCT_FAMILIES[content.family];
  const title = written("title") ?? texts.untitled;
  const pictures = (content.pictures ?? []).map(({ alt, ...picture }) => ({
    ...picture,
    alt: alt[language] || alt.id || title,
  }));
  const variants = (content.variants ?? []).map((variant) => ({
    id: variant.key,
    sku: "",
    title: variantName(content, variant),
    options: {},
    price: { amount: variant.price ?? 0, currency: "IDR" as const },
    weight_grams: variant.weight_grams ?? 0,
    dimensions_cm: null,
  }));
  const prices = variants.map(({ price }) => price.amount).filter((amount) => amount > 0);
  const kind = family?.kind ?? "food";
  const { processing_state: state = null } = content;
  return {
    id,
    handle: id,
    title,
    summary: written("summary") ?? texts.noSummary,
    description: written("description") ?? texts.noDescription,
    picture: pictures[0] ?? null,
    pictures,
    price: {
      amount: Math.min(...prices, prices.length === 0 ? 0 : Infinity),
      currency: "IDR",
      from: new Set(prices).size > 1,
    },
    badges: [...badges],
    in_stock: (content.variants ?? []).some(({ stock }) => (stock ?? 0) > 0),
    export_ready: false,
    category: { handle: content.family ?? "", name: family?.name[language] ?? "" },
    kind,
    ingredients: fact("ingredients"),
    allergens: fact("allergens"),
    material: fact("material"),
    storage: fact("storage"),
    care: fact("care"),
    species: fact("species"),
    treatment: fact("treatment"),
    shelf_life_months: content.shelf_life_months ?? null,
    processing_state: state,
    options: [],
    variants,
    seller,
    related: [],
    exportability: exportability({ kind, processingState: state }),
    published_at: null,
  };
}
