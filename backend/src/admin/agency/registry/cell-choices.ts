import type { RegistryColumn, RegistryLegalForm } from "@lapak-lebak/domain/registry-row";
import { useTranslation } from "react-i18next";
import { KECAMATAN_CHOICES } from "../layout/kecamatan-words";

const LEGAL_FORMS: readonly RegistryLegalForm[] = ["perorangan", "kelompok", "koperasi", "cv"];

type Choices = readonly (readonly [value: string, words: string])[];

/** What can be chosen for the columns that do not take any text; values as they are written in the agency's file. */
export function useCellChoices(): Partial<Record<RegistryColumn, Choices>> {
  const { t } = useTranslation("agency");
  const notGiven = ["", t("common.missing")] as const;
  return {
    kecamatan: KECAMATAN_CHOICES,
    legal_form: [notGiven, ...LEGAL_FORMS.map((form) => [form, t(`businesses.kinds.${form}`)] as const)],
    active: [notGiven, ["Ya", t("common.yes")], ["Tidak", t("common.no")]],
  };
}
