import { Text } from "@medusajs/ui";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LoadState } from "./load-state";
import { Pager } from "./pager";

interface ListBodyProps<Row> {
  query: UseQueryResult<{ items: readonly Row[]; count: number }>;
  offset: number;
  onOffset: (offset: number) => void;
  /** Draws the rows, of which there is at least one. */
  children: (rows: readonly Row[]) => ReactNode;
}

/** The rows of a list with their pager; or that they are being read, could not be read, or that there are none. */
export function ListBody<Row>({ query, offset, onOffset, children }: ListBodyProps<Row>) {
  const { t } = useTranslation("agency");
  if (!query.data) return <LoadState query={query} />;
  const { items, count } = query.data;
  return (
    <>
      {items.length > 0 ? children(items) : <Text className="px-6 py-8">{t("common.empty")}</Text>}
      <Pager offset={offset} count={count} onChange={onOffset} />
    </>
  );
}
