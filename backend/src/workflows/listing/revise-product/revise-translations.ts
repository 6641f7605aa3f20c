import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createTranslationsWorkflow, updateTranslationsWorkflow } from "@medusajs/medusa/core-flows";
import type { NewListing } from "../../../listing/new-listing";
import { translationsOfListing } from "../../../listing/translations-of-listing";
import { TRANSLATION_LOCALE } from "../../../translation/locales";
import type { ProductState } from "./read-product-state";

/** Writes the English of a product, its options and its variants: new where there was none, else over the old. */
export async function reviseTranslations(
  container: MedusaContainer,
  product: ProductState,
  goods: NewListing,
): Promise<void> {
  const wanted = translationsOfListing(goods, { ...product, handle: goods.handle });
  const present = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations(
      { reference_id: wanted.map(({ reference_id }) => reference_id), locale_code: TRANSLATION_LOCALE },
      { select: ["id", "reference_id"], take: null },
    );
  const ids = new Map(present.map(({ id, reference_id }) => [reference_id, id]));
  const added = wanted.filter(({ reference_id }) => !ids.has(reference_id));
  const changed = wanted.flatMap(({ reference_id, translations }) => {
    const id = ids.get(reference_id);
    return id === undefined ? [] : { id, translations };
  });
  if (added.length > 0) {
    await createTranslationsWorkflow(container).run({ input: { translations: added } });
  }
  if (changed.length > 0) {
    await updateTranslationsWorkflow(container).run({ input: { translations: changed } });
  }
}
