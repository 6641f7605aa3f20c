import { Table } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The words above a column; those of figures stand on the right, as the figures do. */
export type Heading = string | { right: string };

interface WideTableProps {
  headings: readonly Heading[];
  /** The rows. */
  children: ReactNode;
}

/**
 * A table under its headings. On a narrow window it is pushed sideways instead of being squeezed, with the keyboard too,
 * which also reaches a page of figures alone by it.
 */
export function WideTable({ headings, children }: WideTableProps) {
  const { t } = useTranslation("agency");
  return (
    <div role="group" aria-label={t("common.table")} tabIndex={0} className="overflow-x-auto">
      <Table className="min-w-[48rem]">
        <Table.Header>
          <Table.Row>
            {headings.map((heading, index) =>
              typeof heading === "string" ? (
                <Table.HeaderCell key={index}>{heading}</Table.HeaderCell>
              ) : (
                <Table.HeaderCell key={index} className="text-right">
                  {heading.right}
                </Table.HeaderCell>
              ),
            )}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  );
}
