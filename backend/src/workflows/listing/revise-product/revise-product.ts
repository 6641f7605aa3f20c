import type { MedusaContainer } from "@medusajs/framework/types";
import { deleteProductVariantsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { NewListing } from "../../../listing/new-listing";
import { productOfListing } from "../../../listing/product-of-listing";
import { addVariants } from "./add-variants";
import { readProductState, type ProductState } from "./read-product-state";
import { reviseOptions } from "./revise-options";
import { reviseTranslations } from "./revise-translations";

/**
 * Has a product say what the goods say: texts, pictures, options, and its variants by their keys. Variants that stay keep
 * their prices and stock, which their seller changes at once elsewhere; those that are gone are deleted, as orders keep what
 * they need of them. Safe to repeat: it looks at what is there and changes what differs.
 */
export async function reviseProduct(
  container: MedusaContainer,
  productId: string,
  goods: NewListing,
): Promise<void> {
  const before = await readProductState(container, productId);
  const wanted = new Set(goods.variants.map(({ key }) => key));
  const gone = before.variants.filter(({ key }) => !wanted.has(key));
  if (gone.length > 0) {
    await deleteProductVariantsWorkflow(container).run({ input: { ids: gone.map(({ id }) => id) } });
  }
  const option_ids = await reviseOptions(container, before, goods);
  await updateProductsWorkflow(container).run({
    input: {
      products: [{ ...withoutStructure(goods, productId, before), ...(option_ids ? { option_ids } : {}) }],
    },
  });
  const known = new Set(before.variants.map(({ key }) => key));
  const added = goods.variants.filter(({ key }) => key === undefined || !known.has(key));
  await addVariants(
    container,
    productId,
    goods,
    added.map(({ sku }) => sku),
  );
  await reviseTranslations(container, await readProductState(container, productId), goods);
}

/** What core updates of a product: everything but its options, prices and new variants. */
function withoutStructure(goods: NewListing, id: string, before: ProductState) {
  const product = productOfListing(goods);
  const { title, subtitle, description, status, category_ids, hs_code, thumbnail, images, metadata } =
    product;
  const ids = new Map(before.variants.map((variant) => [variant.key, variant.id]));
  const variants = (product.variants ?? []).flatMap(({ prices: _prices, sku: _sku, ...variant }, index) => {
    const known = ids.get(goods.variants[index]?.key ?? "");
    return known === undefined ? [] : { ...variant, id: known, barcode: variant.barcode ?? null };
  });
  return {
    ...{ id, title, subtitle, description, status, category_ids, hs_code, images, metadata, variants },
    thumbnail: thumbnail ?? null,
  };
}
