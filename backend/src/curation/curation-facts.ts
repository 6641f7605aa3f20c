import type { CurationFacts, StatedFact } from "@lapak-lebak/domain/curation-score";
import { parseNetWeight } from "@lapak-lebak/domain/listing-content";
import { certificateRecords, presentCertificates } from "../catalog/badge-views";
import { familyOf, isSoldAbroad } from "../listing/attributes";
import type { ScoredProduct } from "./scored-products";

/** The facts that a product's score is reckoned from; undefined for a product that is no listing. */
export function factsOf(product: ScoredProduct): CurationFacts | undefined {
  const { metadata, seller, variants } = product;
  const { attributes, pictures } = metadata;
  if (attributes === undefined) return undefined;
  return {
    kind: familyOf(attributes).kind,
    processingState: attributes.processing_state,
    certificates: certificateRecords([
      ...presentCertificates(product.certificates),
      ...presentCertificates(seller?.certificates),
    ]),
    stated: statedFacts(product),
    description: product.description ?? "",
    hasEnglish: product.hasEnglish,
    pictures: pictures.length,
    variants: variants.map(({ stock, barcode, weight, length, width, height }) => ({
      stock,
      barcode,
      hasParcel: [weight, length, width, height].every((side) => (side ?? 0) > 0),
    })),
    isSoldAbroad: isSoldAbroad(attributes),
    business: {
      nib: seller?.nib ?? null,
      hasAddress: Boolean(seller?.street && seller.village),
      workers: (seller?.workers_men ?? 0) + (seller?.workers_women ?? 0),
      foundedYear: seller?.founded_year ?? null,
    },
    piecesSold: product.piecesSold,
    parcelsSent: product.parcelsSent,
  };
}

function statedFacts({ metadata: { attributes }, variants }: ScoredProduct): StatedFact[] {
  const isWeighed =
    variants.length > 0 && variants.every(({ title }) => parseNetWeight(title ?? "") !== undefined);
  const facts: Record<StatedFact, boolean> = {
    ingredients: attributes?.ingredients !== undefined,
    allergens: attributes?.allergens !== undefined,
    storage: attributes?.storage !== undefined,
    shelf_life: attributes?.shelf_life_months !== undefined,
    net_weight: isWeighed,
    material: attributes?.material !== undefined,
    size: attributes?.size !== undefined || attributes?.carats !== undefined || isWeighed,
    care: attributes?.care !== undefined,
    species: attributes?.species !== undefined,
    treatment: attributes?.treatment !== undefined,
  };
  return (Object.keys(facts) as StatedFact[]).filter((fact) => facts[fact]);
}
