import { REGISTRY_COLUMNS } from "@lapak-lebak/domain/registry-row";
import { useTranslation } from "react-i18next";
import { formatNumber } from "../layout/dates";
import { kecamatanName } from "../layout/kecamatan-words";
import type { RegistryDetail } from "./api";

type Cell = RegistryDetail["business"][string];

/** Columns whose figures are years or codes, and are written without separators. */
const PLAIN = ["year", "permit_year", "kbli", "nib"];
const RUPIAH = ["investment", "production_value", "material_value"];

/** How the cells of the agency's file are written for reading. */
export function useCellWords() {
  const { t, i18n } = useTranslation("agency");
  const words = (column: string, cell: Cell | undefined): string | null => {
    if (cell === null || cell === undefined || cell === "") return null;
    if (typeof cell === "boolean") return t(cell ? "common.yes" : "common.no");
    if (Array.isArray(cell)) return cell.join(", ") || null;
    if (column === "kecamatan") return kecamatanName(String(cell));
    if (column === "legal_form") return t(`businesses.kinds.${cell}`, { defaultValue: String(cell) });
    if (typeof cell !== "number" || PLAIN.includes(column)) return String(cell);
    const figure = formatNumber(cell, i18n.language);
    return RUPIAH.includes(column) ? `Rp${figure}` : figure;
  };
  return {
    /** Every column of the file with what it says of a business. */
    facts: (business: RegistryDetail["business"]) =>
      REGISTRY_COLUMNS.map(
        (column) => [t(`registry.columns.${column}`), words(column, business[column])] as const,
      ),
  };
}
