import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatMoment } from "../layout/dates";
import { Status } from "../layout/status";
import { WideTable } from "../layout/wide-table";
import type { CollectionRow } from "./api";

/** Collections in a list, each a way to its editor. */
export function CollectionTable({ rows }: { rows: readonly CollectionRow[] }) {
  const { t, i18n } = useTranslation("agency");
  return (
    <WideTable
      headings={[
        t("curation.name"),
        t("curation.slot"),
        t("curation.startsAt"),
        t("curation.endsAt"),
        { right: t("curation.goods") },
        t("curation.status"),
      ]}
    >
      {rows.map((row) => (
        <Table.Row key={row.id}>
          <Table.Cell>
            <Link to={`/curation/${row.id}`} className="text-ui-fg-interactive-hover py-1">
              {row.title.id}
            </Link>
          </Table.Cell>
          <Table.Cell>{t(`curation.slots.${row.slot ?? "none"}`)}</Table.Cell>
          <Table.Cell>{formatMoment(row.starts_at, i18n.language)}</Table.Cell>
          <Table.Cell>{formatMoment(row.ends_at, i18n.language) ?? t("curation.noEnd")}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">{row.goods}</Table.Cell>
          <Table.Cell>
            <Status of="collection" status={row.status} />
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}
