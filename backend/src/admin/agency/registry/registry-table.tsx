import { Badge, Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { shortTypeWords } from "../certificates/type-words";
import { formatNumber } from "../layout/dates";
import { kecamatanName } from "../layout/kecamatan-words";
import { Status } from "../layout/status";
import { WideTable } from "../layout/wide-table";
import { useLanguage } from "../session/use-language";
import type { RegistryRow } from "./api";

/** The agency's list of small industries, each a way to its page. */
export function RegistryTable({ rows }: { rows: readonly RegistryRow[] }) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  return (
    <WideTable
      headings={[
        t("registry.name"),
        t("registry.owner"),
        t("registry.kecamatan"),
        t("registry.commodity"),
        { right: t("registry.workers") },
        t("registry.certificates"),
        t("registry.status"),
      ]}
    >
      {rows.map((row) => (
        <Table.Row key={row.seller_id} className="[&_td]:py-2">
          <Table.Cell>
            <Link to={`/registry/${row.seller_id}`} className="text-ui-fg-interactive-hover">
              {row.name}
            </Link>
          </Table.Cell>
          <Table.Cell>{row.owner}</Table.Cell>
          <Table.Cell>{[row.village, kecamatanName(row.kecamatan)].filter(Boolean).join(", ")}</Table.Cell>
          <Table.Cell>{row.commodity}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">
            {formatNumber(row.workers_men + row.workers_women, i18n.language)}
          </Table.Cell>
          <Table.Cell>
            <span className="flex flex-wrap gap-1">
              {row.certificates.map((type) => (
                <Badge key={type} size="2xsmall">
                  {shortTypeWords(type, language)}
                </Badge>
              ))}
            </span>
          </Table.Cell>
          <Table.Cell>
            <span className="flex flex-wrap items-center gap-1">
              <Status of="business" status={row.status} />
              {row.claimed ? null : <Badge size="2xsmall">{t("registry.unclaimed")}</Badge>}
            </span>
          </Table.Cell>
        </Table.Row>
      ))}
    </WideTable>
  );
}
