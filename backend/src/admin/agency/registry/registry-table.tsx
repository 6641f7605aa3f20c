import { Badge, createDataTableColumnHelper, DataTable, Heading, useDataTable } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { shortTypeWords } from "../certificates/type-words";
import { formatNumber } from "../layout/dates";
import { kecamatanName } from "../layout/kecamatan-words";
import { Status } from "../layout/status";
import { PAGE_SIZE } from "../request/page-of";
import { useLanguage } from "../session/use-language";
import type { RegistryRow } from "./api";

interface RegistryTableProps {
  rows: readonly RegistryRow[];
  count: number;
  offset: number;
  isLoading: boolean;
  onOffset: (offset: number) => void;
}

const column = createDataTableColumnHelper<RegistryRow>();

/** The agency's list of small industries, each a way to its page. */
export function RegistryTable({ rows, count, offset, isLoading, onOffset }: RegistryTableProps) {
  const { t, i18n } = useTranslation("agency");
  const columns = useRegistryColumns();
  const table = useDataTable({
    data: [...rows],
    columns,
    rowCount: count,
    isLoading,
    getRowId: ({ seller_id }) => seller_id,
    pagination: {
      state: { pageIndex: offset / PAGE_SIZE, pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex }) => onOffset(pageIndex * PAGE_SIZE),
    },
  });
  return (
    <DataTable instance={table}>
      <DataTable.Toolbar>
        <div role="status">
          <Heading level="h2">
            {t("registry.count", { count, value: formatNumber(count, i18n.language) })}
          </Heading>
        </div>
      </DataTable.Toolbar>
      <DataTable.Table emptyState={{ empty: { heading: t("common.empty") } }} />
      <DataTable.Pagination
        translations={{
          of: t("common.table.of"),
          results: t("common.table.results"),
          pages: t("common.table.pages"),
          prev: t("common.previous"),
          next: t("common.next"),
        }}
      />
    </DataTable>
  );
}

function useRegistryColumns() {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  return useMemo(
    () => [
      column.accessor("name", {
        header: t("registry.name"),
        cell: ({ row: { original } }) => (
          <Link to={`/registry/${original.seller_id}`} className="text-ui-fg-interactive-hover">
            {original.name}
          </Link>
        ),
      }),
      column.accessor("owner", { header: t("registry.owner") }),
      column.accessor("kecamatan", {
        header: t("registry.kecamatan"),
        cell: ({ row: { original } }) =>
          [original.village, kecamatanName(original.kecamatan)].filter(Boolean).join(", "),
      }),
      column.accessor("commodity", { header: t("registry.commodity") }),
      column.accessor(({ workers_men, workers_women }) => workers_men + workers_women, {
        id: "workers",
        header: t("registry.workers"),
        align: "right",
        cell: ({ row: { original } }) =>
          formatNumber(original.workers_men + original.workers_women, i18n.language),
      }),
      column.accessor("certificates", {
        header: t("registry.certificates"),
        cell: ({ row: { original } }) => (
          <span className="flex flex-wrap gap-1">
            {original.certificates.map((type) => (
              <Badge key={type} size="2xsmall">
                {shortTypeWords(type, language)}
              </Badge>
            ))}
          </span>
        ),
      }),
      column.accessor("status", {
        header: t("registry.status"),
        cell: ({ row: { original } }) => (
          <span className="flex flex-wrap items-center gap-1">
            <Status of="business" status={original.status} />
            {original.claimed ? null : <Badge size="2xsmall">{t("registry.unclaimed")}</Badge>}
          </span>
        ),
      }),
    ],
    [t, i18n.language, language],
  );
}
