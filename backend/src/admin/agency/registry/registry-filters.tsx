import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import { PRODUCT_FAMILIES, PRODUCT_FAMILY_HANDLES } from "@lapak-lebak/domain/product-family";
import { SIZE_CLASSES } from "@lapak-lebak/domain/size-class";
import { useTranslation } from "react-i18next";
import { typeChoices } from "../certificates/type-words";
import { ChoiceField } from "../fields/choice-field";
import { SearchForm } from "../fields/search-form";
import { TextField } from "../fields/text-field";
import { KECAMATAN_CHOICES } from "../layout/kecamatan-words";
import { useStatusWords } from "../layout/status-words";
import { EVERY } from "../request/page-of";
import { useLanguage } from "../session/use-language";
import type { RegistryFilters } from "./api";

interface RegistryFiltersProps {
  filters: RegistryFilters;
  onFilter: (name: keyof RegistryFilters, value: string) => void;
}

/** What the list of small industries can be narrowed down by. */
export function RegistryFilterBar({ filters, onFilter }: RegistryFiltersProps) {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const words = useStatusWords("business");
  const everything = ["", t("common.all")] as const;
  const families = PRODUCT_FAMILY_HANDLES.map(
    (handle) => [handle, PRODUCT_FAMILIES[handle].name[language]] as const,
  );
  const choices = {
    kecamatan: [everything, ...KECAMATAN_CHOICES],
    family: [everything, ...families],
    certificate: [everything, ...typeChoices(language)],
    status: [
      [EVERY, t("common.all")] as const,
      ...BUSINESS_STATUSES.map((status) => [status, words(status)] as const),
    ],
    size: [everything, ...SIZE_CLASSES.map((size) => [size, t(`registry.sizes.${size}`)] as const)],
  };
  return (
    <div className="flex flex-wrap items-end gap-3 px-6 py-4">
      <SearchForm label={t("registry.searchLabel")} value={filters.q} onSearch={(q) => onFilter("q", q)} />
      {(["kecamatan", "family", "certificate", "status", "size"] as const).map((name) => (
        <ChoiceField
          key={name}
          label={t(`registry.${name}`)}
          className="w-44"
          value={filters[name]}
          choices={choices[name]}
          onChange={(value) => onFilter(name, value)}
        />
      ))}
      <TextField
        label={t("registry.registered")}
        type="month"
        value={filters.registered}
        onChange={(value) => onFilter("registered", value)}
      />
    </div>
  );
}
