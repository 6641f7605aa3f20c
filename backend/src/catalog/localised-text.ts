import type { Language } from "@lapak-lebak/domain/market";
import { TRANSLATION_LOCALE } from "../translation/locales";

/** The text in a language; null where there is none. */
export function textIn(language: Language, text: Record<Language, string> | null | undefined): string | null {
  return text?.[language] ?? null;
}

/** The locale under which the Translation Module keeps a language; undefined for the base language. */
export function localeOf(language: Language): string | undefined {
  return language === "id" ? undefined : TRANSLATION_LOCALE;
}
