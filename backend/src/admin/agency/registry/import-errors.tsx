import { Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Pager } from "../layout/pager";
import { PAGE_SIZE } from "../request/page-of";
import { WideTable } from "../layout/wide-table";
import type { RegistryImport } from "./import-api";

/** What is wrong with a file, by row and column. Those rows are left out; the others can be written. */
export function ImportErrors({ errors }: Pick<RegistryImport, "errors">) {
  const { t } = useTranslation("agency");
  const [offset, setOffset] = useState(0);
  return (
    <div>
      <Text size="small" weight="plus" className="px-6 pt-4 pb-2">
        {t("registry.import.errorsTitle")}
      </Text>
      <WideTable
        headings={[
          t("registry.import.row"),
          t("registry.import.column"),
          t("registry.import.written"),
          t("registry.import.wrong"),
        ]}
      >
        {errors.slice(offset, offset + PAGE_SIZE).map(({ row, column, code, value }) => (
          <Table.Row key={`${row}-${column}-${code}`}>
            <Table.Cell className="tabular-nums">{row}</Table.Cell>
            <Table.Cell>{t(`registry.columns.${column}`, { defaultValue: column })}</Table.Cell>
            <Table.Cell>{value}</Table.Cell>
            <Table.Cell>{t(`registry.faults.${code}`, { defaultValue: code })}</Table.Cell>
          </Table.Row>
        ))}
      </WideTable>
      {errors.length > PAGE_SIZE ? (
        <Pager offset={offset} count={errors.length} onChange={setOffset} />
      ) : null}
    </div>
  );
}
