import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatDay, formatMoment } from "../layout/dates";
import { DuplicateBadge } from "../layout/duplicate-badge";
import { Status } from "../layout/status";
import { useLanguage } from "../session/use-language";
import { WideTable } from "../layout/wide-table";
import type { CertificateRow } from "./api";
import { numberWords } from "./type-words";

/** Claims in a list, each a way to its page. */
export function CertificateTable({ rows }: { rows: readonly CertificateRow[] }) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  return (
    <WideTable
      headings={[
        t("certificates.number"),
        t("certificates.holder"),
        t("certificates.submittedAt"),
        t("certificates.validUntil"),
        t("certificates.status"),
      ]}
    >
      {rows.map((row) => (
        <Table.Row key={row.id}>
          <Table.Cell>
            <Link to={`/certificates/${row.id}`} className="text-ui-fg-interactive-hover py-1">
              {numberWords(row.type, row.number, language)}
            </Link>{" "}
            <DuplicateBadge count={row.duplicates} />
          </Table.Cell>
          <Table.Cell>{row.holder?.name}</Table.Cell>
          <Table.Cell>{formatMoment(row.submitted_at, i18n.language)}</Table.Cell>
          <Table.Cell>{formatDay(row.valid_until, i18n.language) ?? t("certificates.noEnd")}</Table.Cell>
          <Table.Cell>
            <Status of="certificate" status={row.status} />
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}
