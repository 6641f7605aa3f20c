import { Table, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { ChoiceField } from "../fields/choice-field";
import { kecamatanName } from "../layout/kecamatan-words";
import { LoadState } from "../layout/load-state";
import { Pager } from "../layout/pager";
import { WideTable } from "../layout/wide-table";
import { IMPORT_ACTIONS, listImportRows } from "./import-api";

/** Row by row what would become of a file, and as which businesses its rows were recognised. */
export function ImportRows({ id }: { id: string }) {
  const { t } = useTranslation("agency");
  const [query, setQuery] = useState({ action: "", offset: 0 });
  const rows = useQuery({
    queryKey: ["registry-import", id, "rows", query],
    queryFn: () => listImportRows(id, query),
    placeholderData: keepPreviousData,
  });
  return (
    <div>
      <div className="flex items-end justify-between gap-3 px-6 py-4">
        <Text size="small" weight="plus">
          {t("registry.import.previewTitle")}
        </Text>
        <ChoiceField
          label={t("registry.import.show")}
          className="w-44"
          value={query.action}
          choices={[
            ["", t("common.all")],
            ...IMPORT_ACTIONS.map((action) => [action, t(`registry.import.actions.${action}`)] as const),
          ]}
          onChange={(action) => setQuery({ action, offset: 0 })}
        />
      </div>
      {rows.data ? (
        <WideTable
          headings={[
            t("registry.import.row"),
            t("registry.name"),
            t("registry.kecamatan"),
            t("registry.import.becomes"),
            t("registry.import.matched"),
          ]}
        >
          {rows.data.items.map((row) => (
            <Table.Row key={row.line}>
              <Table.Cell className="tabular-nums">{row.line}</Table.Cell>
              <Table.Cell>{row.name}</Table.Cell>
              <Table.Cell>
                {[row.village, kecamatanName(row.kecamatan)].filter(Boolean).join(", ")}
              </Table.Cell>
              <Table.Cell>{t(`registry.import.actions.${row.action}`)}</Table.Cell>
              <Table.Cell>
                {row.matched_id ? (
                  <Link to={`/registry/${row.matched_id}`} className="text-ui-fg-interactive-hover">
                    {row.matched_name}
                  </Link>
                ) : null}
              </Table.Cell>
            </Table.Row>
          ))}
        </WideTable>
      ) : (
        <LoadState query={rows} />
      )}
      <Pager
        offset={query.offset}
        count={rows.data?.count ?? 0}
        onChange={(offset) => setQuery({ ...query, offset })}
      />
    </div>
  );
}
