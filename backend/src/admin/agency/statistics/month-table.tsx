import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { WideTable } from "../layout/wide-table";
import type { Month, Rows } from "./api";
import { FigureLink } from "./figure-link";
import { useFigureWords } from "./figure-words";

interface MonthTableProps {
  months: readonly Month[];
  /** What the statistics are narrowed down by. */
  narrowed: Rows["query"];
}

/** What happened month by month, the latest first; each figure opens its rows. */
export function MonthTable({ months, narrowed }: MonthTableProps) {
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
          <Table.Cell className="text-right">
            <FigureLink rows={rows}>{words("orders", orders)}</FigureLink>
          </Table.Cell>
          <Table.Cell className="text-right">
            <FigureLink rows={rows}>{words("sales", sales)}</FigureLink>
          </Table.Cell>
          <Table.Cell className="text-right">
            <FigureLink rows={{ path: "/registry", query: { ...narrowed, registered: month } }}>
              {words("businesses", businesses)}
            </FigureLink>
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}
