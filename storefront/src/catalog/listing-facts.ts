import type { Language } from "@lapak-lebak/domain/market";
import type { ListingDetail } from "@/backend/schemas/listing";
import { translate } from "@/i18n/translate";

export interface Fact {
  label: string;
  value: string;
}

/** What is to be known of a listing, label and value, in the order of a food label; only what the maker stated. */
export function listingFacts(listing: ListingDetail, language: Language): Fact[] {
  const t = translate(language, "catalog");
  const facts: [string, string | null | undefined][] = [
    [t("product.ingredients"), listing.ingredients],
    [t("product.allergens"), listing.allergens],
    [t("product.material"), listing.material],
    [t("product.size"), listing.size],
    [t("product.species"), listing.species],
    [t("product.carats"), listing.carats ? t("product.caratsOf", { carats: listing.carats }) : null],
    [t("product.treatment"), listing.treatment],
    [
      t("product.processing"),
      listing.processing_state && t(`product.processingStates.${listing.processing_state}`),
    ],
    [
      t("product.shelfLife"),
      listing.shelf_life_months ? t("product.shelfLifeMonths", { months: listing.shelf_life_months }) : null,
    ],
    [t("product.storage"), listing.storage],
    [t("product.care"), listing.care],
    [
      t("product.weight"),
      rangeOf(
        listing.variants.map((variant) => variant.weight_grams).filter((grams) => grams > 0),
        (g) => weight(g, language),
      ),
    ],
    [
      t("product.origin"),
      t("product.originPlace", { village: listing.seller.village, kecamatan: listing.seller.kecamatan.name }),
    ],
    [
      t("product.exportability"),
      listing.exportability === "allowed" ? null : t(`product.exportabilities.${listing.exportability}`),
    ],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** Null for no values, as in the preview of goods that nobody has weighed yet. */
function rangeOf(values: readonly number[], write: (value: number) => string): string | null {
  if (values.length === 0) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? write(least) : `${write(least)} – ${write(most)}`;
}

/** "250 g", "1,2 kg" (Indonesian), "1.2 kg" (English). */
function weight(grams: number, language: Language): string {
  const [amount, unit] = grams < 1000 ? [grams, "g"] : [grams / 1000, "kg"];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount)} ${unit}`;
}
