import { useTranslation } from "react-i18next";
import { formatAmount } from "../amounts";
import { formatNumber } from "../layout/dates";
import type { Figure } from "./api";

/** How a figure is written: sales as rupiah, everything else as a count. */
export function useFigureWords() {
  const { i18n } = useTranslation();
  return (figure: Figure | "orders", value: number) =>
    figure === "sales" ? formatAmount(value, "IDR", i18n.language) : formatNumber(value, i18n.language);
}
