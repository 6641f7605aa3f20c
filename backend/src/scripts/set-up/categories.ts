import { createProductCategoriesWorkflow, createTranslationsWorkflow } from "@medusajs/medusa/core-flows";
import { PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { TRANSLATION_LOCALE } from "../../translation/locales";

/** Makes a category for each product family of the domain, with its English name as a translation. */
export async function ensureCategories(container: MedusaContainer): Promise<void> {
  const families = Object.values(PRODUCT_FAMILIES);
  const product = container.resolve(Modules.PRODUCT);
  const existing = await product.listProductCategories({}, { select: ["id", "handle"] });
  const known = new Set(existing.map((category) => category.handle));
  const missing = families.filter((family) => !known.has(family.handle));
  if (missing.length > 0) {
    await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: missing.map((family) => ({
          name: family.name.id,
          handle: family.handle,
          is_active: true,
          is_internal: false,
          rank: families.indexOf(family),
          metadata: { kind: family.kind },
        })),
      },
    });
  }
  await ensureCategoryNamesInEnglish(container);
}

async function ensureCategoryNamesInEnglish(container: MedusaContainer): Promise<void> {
  const categories = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: Object.keys(PRODUCT_FAMILIES) }, { select: ["id", "handle"] });
  const translated = await container.resolve(Modules.TRANSLATION).listTranslations({
    reference_id: categories.map((category) => category.id),
    locale_code: TRANSLATION_LOCALE,
  });
  const done = new Set(translated.map((translation) => translation.reference_id));
  const translations = categories
    .filter((category) => !done.has(category.id))
    .map((category) => ({
      reference: "product_category",
      reference_id: category.id,
      locale_code: TRANSLATION_LOCALE,
      translations: { name: PRODUCT_FAMILIES[category.handle as keyof typeof PRODUCT_FAMILIES].name.en },
    }));
  if (translations.length > 0) await createTranslationsWorkflow(container).run({ input: { translations } });
}
