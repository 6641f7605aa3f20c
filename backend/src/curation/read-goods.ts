import { curationScore, type CurationGrade } from "@lapak-lebak/domain/curation-score";
import type { MedusaContainer } from "@medusajs/framework/types";
import { firstKey, readScoredProducts } from "./scored-products";
import { factsOf } from "./curation-facts";
import { settings } from "../settings";

/** Goods as the console shows them where a window is dressed. */
export interface WindowGoods {
  product_id: string;
  title: string;
  seller: { id: string; name: string };
  picture: { key: string } | null;
  grade: CurationGrade;
  /** Mandatory permits that have run out: as long as there is one, the goods are in no featured place. */
  lapsed: string[];
  /** Whether buyers at home would see them in a featured place. */
  sellable: boolean;
}

/** The goods with these ids, in their order; those that are gone, or nobody's, are left out. */
export async function readWindowGoods(
  container: MedusaContainer,
  productIds: readonly string[],
  now: Date,
): Promise<WindowGoods[]> {
  const products = await readScoredProducts(container, productIds);
  return productIds.flatMap((id) => {
    const product = products.get(id);
    const facts = product && factsOf(product);
    if (!product?.seller || !facts) return [];
    const { grade, lapsed } = curationScore(facts, now, settings().halalMandatoryFrom);
    return {
      product_id: id,
      title: product.title,
      seller: { id: product.seller.id, name: product.seller.name },
      picture: firstKey(product),
      grade,
      lapsed: [...lapsed],
      sellable: product.isOnSale && lapsed.length === 0,
    };
  });
}
