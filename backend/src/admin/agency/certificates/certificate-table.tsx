import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { formatDay, formatMoment } from "../layout/dates";
import { DuplicateBadge } from "../layout/duplicate-badge";
import { Status } from "../layout/status";
import { useLanguage } from "../session/use-language";
import type { CertificateRow } from "./api";
import { numberWords } from "./type-words";

/** Claims in a list, each a way to its page. */
export function CertificateTable({ rows }: { rows: readonly CertificateRow[] }) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("certificates.number")}</Table.HeaderCell>
            <Table.HeaderCell>{t("certificates.holder")}</Table.HeaderCell>
            <Table.HeaderCell>{t("certificates.submittedAt")}</Table.HeaderCell>
            <Table.HeaderCell>{t("certificates.validUntil")}</Table.HeaderCell>
            <Table.HeaderCell>{t("certificates.status")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
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
        </Table.Body>
      </Table>
    </div>
  );
}
