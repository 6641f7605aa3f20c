import { REGISTRY_COLUMNS, type RegistryColumn } from "@lapak-lebak/domain/registry-row";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../layout/dates";
import { kecamatanName } from "../layout/kecamatan-words";
import type { RegistryDetail } from "./api";

type Business = RegistryDetail["business"];

/** Columns whose figures are years, and are written without separators. */
const YEARS: readonly RegistryColumn[] = ["year", "permit_year"];
const RUPIAH: readonly RegistryColumn[] = ["investment", "production_value", "material_value"];

/** What the API calls a column of the agency's file, where it is another name. */
const NAME_OF_COLUMN: Partial<Record<RegistryColumn, string>> = {
  legal_form: "kind",
  kbli: "kbli_code",
  active: "is_active",
};

/** The value of a column; null where nothing is known. */
export function cellOf(business: Business, column: RegistryColumn): Business[string] {
  return business[NAME_OF_COLUMN[column] ?? column] ?? null;
}

/** How the cells of the agency's file are written for reading. */
export function useCellWords() {
  const { t, i18n } = useTranslation("agency");
  const words = (business: Business, column: RegistryColumn): string | null => {
    const cell = cellOf(business, column);
    if (cell === null || cell === "") return null;
    if (typeof cell === "boolean") return t(cell ? "common.yes" : "common.no");
    if (Array.isArray(cell)) return cell.join(", ") || null;
    if (column === "kecamatan") return kecamatanName(String(cell));
    if (column === "legal_form") return t(`businesses.kinds.${cell}`, { defaultValue: String(cell) });
    if (column === "kbli")
      return [cell, business.kbli_edition && `(${String(business.kbli_edition)})`].join(" ");
    if (typeof cell !== "number" || YEARS.includes(column)) return String(cell);
    const figure = formatNumber(cell, i18n.language);
    return RUPIAH.includes(column) ? `Rp${figure}` : figure;
  };
  return {
    /** Every column of the file with what it says of a business. */
    facts: (business: Business) =>
      REGISTRY_COLUMNS.map((column) => [t(`registry.columns.${column}`), words(business, column)] as const),
  };
}
