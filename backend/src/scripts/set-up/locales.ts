import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { TRANSLATION_LOCALE } from "../../translation/locales";

/** Makes English known to the Translation Module, which starts out with languages of countries only. */
export async function ensureLocales(container: MedusaContainer): Promise<void> {
  const translation = container.resolve(Modules.TRANSLATION);
  const [existing] = await translation.listLocales({ code: TRANSLATION_LOCALE });
  if (existing === undefined) await translation.createLocales({ code: TRANSLATION_LOCALE, name: "English" });
}
