import { PRODUCT_FAMILIES, PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { useTranslation } from "react-i18next";
import { KECAMATAN_CHOICES } from "../layout/kecamatan-words";
import { useLanguage } from "../session/use-language";
import { ChoiceField } from "./choice-field";

type Filters = Readonly<Record<"kecamatan" | "family", string>>;

interface PlaceAndFamilyFieldsProps {
  filters: Filters;
  onFilter: (name: keyof Filters, value: string) => void;
}

/** Narrows a list down to a kecamatan and to a kind of goods. */
export function PlaceAndFamilyFields({ filters, onFilter }: PlaceAndFamilyFieldsProps) {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const everything = ["", t("common.all")] as const;
  return (
    <>
      <ChoiceField
        label={t("common.kecamatan")}
        className="w-44"
        value={filters.kecamatan}
        choices={[everything, ...KECAMATAN_CHOICES]}
        onChange={(value) => onFilter("kecamatan", value)}
      />
      <ChoiceField
        label={t("common.family")}
        className="w-44"
        value={filters.family}
        choices={[
          everything,
          ...PRODUCT_FAMILY_HANDLES.map((one) => [one, PRODUCT_FAMILIES[one].name[language]] as const),
        ]}
        onChange={(value) => onFilter("family", value)}
      />
    </>
  );
}
