import type { ProcessingState, ProductKind } from "./product-family.js";

/** Whether a product may be sold abroad: at once, after the agency's review, or not at all. */
export type Exportability = "allowed" | "needs_review" | "blocked";

/**
 * Whether a product may be sold abroad. Raw stone, fossil or gem, may not leave the country; cut, polished or carved
 * pieces may, once the agency has reviewed them (ESDM rules on minerals). Stone whose state nobody has stated is treated
 * as raw. Food and craft are free here; their papers are the exporter's matter.
 */
export function exportability(product: {
  readonly kind: ProductKind;
  readonly processingState?: ProcessingState | null | undefined;
}): Exportability {
  if (product.kind !== "stone") return "allowed";
  const state = product.processingState ?? "raw";
  return state === "raw" ? "blocked" : "needs_review";
}
