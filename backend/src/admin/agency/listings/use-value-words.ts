import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { useTranslation } from "react-i18next";
import { formatAmount } from "../amounts";
import { formatNumber } from "../layout/dates";
import { useLanguage } from "../session/use-language";
import type { ValueWords } from "./content-lines";

/** How the console writes values of a listing that are no texts. */
export function useValueWords(): ValueWords {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, i18n.language);
  return {
    family: (handle) => (isProductFamilyHandle(handle) ? PRODUCT_FAMILIES[handle].name[language] : handle),
    processingState: (state) => t(`listings.processingStates.${state}`, { defaultValue: state }),
    months: (count) => t("listings.months", { value: number(count) }),
    carats: (count) => t("listings.carats", { value: number(count) }),
    variant: (variant, name) => {
      const sides = [variant.length_cm, variant.width_cm, variant.height_cm];
      const parts = [
        variant.net_weight,
        variant.price == null ? t("listings.noPrice") : formatAmount(variant.price, "IDR", i18n.language),
        t("listings.stockOf", { value: number(variant.stock ?? 0) }),
        variant.weight_grams ? t("listings.parcelWeight", { value: number(variant.weight_grams) }) : null,
        sides.every(Boolean) ? `${sides.join(" × ")} cm` : null,
        variant.barcode ? t("listings.barcode", { value: variant.barcode }) : null,
      ];
      return `${name ? `${name}: ` : ""}${parts.filter(Boolean).join(", ")}`;
    },
  };
}
