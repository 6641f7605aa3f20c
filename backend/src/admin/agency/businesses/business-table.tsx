import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatMoment } from "../layout/dates";
import { DuplicateBadge } from "../layout/duplicate-badge";
import { kecamatanName } from "../layout/kecamatan-words";
import { Status } from "../layout/status";
import { WideTable } from "../layout/wide-table";
import type { BusinessRow } from "./api";

/** Businesses in a list, each a way to its page. */
export function BusinessTable({ rows }: { rows: readonly BusinessRow[] }) {
  const { t, i18n } = useTranslation("agency");
  return (
    <WideTable
      headings={[
        t("businesses.name"),
        t("businesses.kecamatan"),
        t("businesses.nib"),
        t("businesses.submittedAt"),
        t("businesses.status"),
      ]}
    >
      {rows.map((row) => (
        <Table.Row key={row.id}>
          <Table.Cell>
            <Link to={`/businesses/${row.id}`} className="text-ui-fg-interactive-hover py-1">
              {row.name}
            </Link>{" "}
            <DuplicateBadge count={row.duplicates} />
          </Table.Cell>
          <Table.Cell>{kecamatanName(row.kecamatan)}</Table.Cell>
          <Table.Cell className="tabular-nums">{row.nib}</Table.Cell>
          <Table.Cell>{formatMoment(row.submitted_at, i18n.language)}</Table.Cell>
          <Table.Cell>
            <Status of="business" status={row.status} />
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}
