import type { Language } from "@lapak-lebak/domain/market";
import { useTranslation } from "react-i18next";

/** The language that the console is read in, for names that the domain keeps in both. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language.startsWith("id") ? "id" : "en";
}
