import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatMoment } from "../layout/dates";
import { Status } from "../layout/status";
import type { CollectionRow } from "./api";

/** Collections in a list, each a way to its editor. */
export function CollectionTable({ rows }: { rows: readonly CollectionRow[] }) {
  const { t, i18n } = useTranslation("agency");
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("curation.name")}</Table.HeaderCell>
            <Table.HeaderCell>{t("curation.slot")}</Table.HeaderCell>
            <Table.HeaderCell>{t("curation.startsAt")}</Table.HeaderCell>
            <Table.HeaderCell>{t("curation.endsAt")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("curation.goods")}</Table.HeaderCell>
            <Table.HeaderCell>{t("curation.status")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
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
        </Table.Body>
      </Table>
    </div>
  );
}
