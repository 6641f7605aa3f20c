import { Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatMoment } from "../layout/dates";
import { kecamatanName } from "../layout/kecamatan-words";
import { WideTable } from "../layout/wide-table";
import { useLanguage } from "../session/use-language";
import { familyWords } from "./family-words";
import { useFigureWords } from "./figure-words";
import type { Sale } from "./sales-api";

const LINK = "text-ui-fg-interactive-hover";

/** Lines that were paid; the order and the business of each can be opened. */
export function SalesTable({ sales }: { sales: readonly Sale[] }) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  const words = useFigureWords();
  return (
    <WideTable
      headings={[
        t("statistics.order"),
        t("statistics.goods"),
        t("statistics.seller"),
        t("statistics.family"),
        { right: t("statistics.quantity") },
        { right: t("statistics.figures.sales") },
      ]}
    >
      {sales.map((sale) => (
        <Table.Row key={sale.id} className="align-top [&_td]:py-2">
          <Table.Cell className="whitespace-nowrap">
            <Link to={`/orders/${sale.order_id}`} className={LINK}>
              #{sale.display_id}
            </Link>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {formatMoment(sale.sold_at, i18n.language)}
            </Text>
          </Table.Cell>
          <Table.Cell className="whitespace-normal">
            {[sale.title, sale.variant_title].filter(Boolean).join(", ")}
          </Table.Cell>
          <Table.Cell className="whitespace-normal">
            <Link to={`/registry/${sale.seller_id}`} className={LINK}>
              {sale.seller_name}
            </Link>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {sale.kecamatan ? (kecamatanName(sale.kecamatan) ?? sale.kecamatan) : t("common.missing")}
            </Text>
          </Table.Cell>
          <Table.Cell>{sale.family ? familyWords(sale.family, language) : t("common.missing")}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">{sale.quantity}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">{words("sales", sale.total)}</Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}
