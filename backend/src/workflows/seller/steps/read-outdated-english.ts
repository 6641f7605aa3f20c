import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRANSLATION_LOCALE } from "../../../translation/locales";

/** Texts of a business that were written anew, in Indonesian. */
export interface RewrittenTexts {
  seller_id: string;
  texts: Readonly<Record<string, string>>;
}

/**
 * What becomes of the English of texts that a business has written anew: it tells something else by now, so that readers
 * abroad rather read the Indonesian. It stands in its place, because updates of a translation lay texts over the stored ones
 * and take none away. Empty where there is no English.
 */
export const readOutdatedEnglishStep = createStep(
  "read-outdated-english",
  async ({ seller_id, texts }: RewrittenTexts, { container }) => {
    if (Object.keys(texts).length === 0) return new StepResponse([]);
    const rows = await container
      .resolve(Modules.TRANSLATION)
      .listTranslations(
        { reference: "seller", reference_id: seller_id, locale_code: TRANSLATION_LOCALE },
        { select: ["id", "translations"], take: 1 },
      );
    return new StepResponse(
      rows.map(({ id, translations }) => ({ id, translations: { ...translations, ...texts } })),
    );
  },
);
