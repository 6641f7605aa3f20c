import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { WideTable } from "../layout/wide-table";
import { FIGURES, type Group } from "./api";
import { FigureLink } from "./figure-link";
import { useFigureWords } from "./figure-words";
import { rowsOfFigure } from "./rows-of-figure";

interface GroupTableProps {
  /** What the groups are: the first column's heading. */
  heading: string;
  groups: readonly Group[];
  nameOf: (key: string) => string;
  /** The month that is looked at; an empty text for all. */
  month: string;
}

/** Every figure of every group; each opens its rows. */
export function GroupTable({ heading, groups, nameOf, month }: GroupTableProps) {
  const { t } = useTranslation("agency");
  const words = useFigureWords();
  return (
    <WideTable
      headings={[heading, ...FIGURES.map((figure) => ({ right: t(`statistics.figures.${figure}`) }))]}
    >
      {groups.map((group) => (
        <Table.Row key={group.key}>
          <Table.Cell>
            <FigureLink rows={group.rows}>{nameOf(group.key)}</FigureLink>
          </Table.Cell>
          {FIGURES.map((figure) => (
            <Table.Cell key={figure} className="text-right tabular-nums">
              <FigureLink rows={group.rows && rowsOfFigure(figure, group.rows.query, month)}>
                {words(figure, group[figure])}
              </FigureLink>
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
    </WideTable>
  );
}
