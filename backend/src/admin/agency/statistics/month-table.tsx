import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { WideTable } from "../layout/wide-table";
import type { Month } from "./api";
import { FigureLink } from "./figure-link";
import { useFigureWords } from "./figure-words";

/** What happened month by month, the latest first. */
export function MonthTable({ months }: { months: readonly Month[] }) {
  const { t } = useTranslation("agency");
  const words = useFigureWords();
  return (
    <WideTable
      headings={[
        t("statistics.month"),
        { right: t("statistics.orders") },
        { right: t("statistics.figures.sales") },
        { right: t("statistics.newBusinesses") },
      ]}
    >
      {[...months].reverse().map(({ month, orders, sales, businesses, rows }) => (
        <Table.Row key={month}>
          <Table.Cell>
            <FigureLink rows={rows}>{month}</FigureLink>
          </Table.Cell>
          <Table.Cell className="text-right tabular-nums">{words("orders", orders)}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">{words("sales", sales)}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">{words("businesses", businesses)}</Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}
