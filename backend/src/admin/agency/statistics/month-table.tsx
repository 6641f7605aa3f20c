import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Month } from "./api";
import { FigureLink } from "./figure-link";
import { useFigureWords } from "./figure-words";

/** What happened month by month, the latest first. */
export function MonthTable({ months }: { months: readonly Month[] }) {
  const { t } = useTranslation("agency");
  const words = useFigureWords();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("statistics.month")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("statistics.orders")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("statistics.figures.sales")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("statistics.newBusinesses")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
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
      </Table.Body>
    </Table>
  );
}
