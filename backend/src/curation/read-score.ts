import { curationScore, type CurationScore } from "@lapak-lebak/domain/curation-score";
import type { MedusaContainer } from "@medusajs/framework/types";
import { settings } from "../settings";
import { factsOf } from "./curation-facts";
import { readScoredProducts } from "./scored-products";

/** The curation score of a product at a moment; null where there is none, or it is no listing. */
export async function readScore(
  container: MedusaContainer,
  productId: string,
  now: Date,
): Promise<CurationScore | null> {
  const product = (await readScoredProducts(container, [productId])).get(productId);
  const facts = product && factsOf(product);
  return facts ? curationScore(facts, now, settings().halalMandatoryFrom) : null;
}
