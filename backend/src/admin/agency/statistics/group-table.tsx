import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { FIGURES, type Group } from "./api";
import { FigureLink } from "./figure-link";
import { useFigureWords } from "./figure-words";

interface GroupTableProps {
  /** What the groups are: the first column's heading. */
  heading: string;
  groups: readonly Group[];
  nameOf: (key: string) => string;
}

/** Every figure of every group; the name of a group opens its rows. */
export function GroupTable({ heading, groups, nameOf }: GroupTableProps) {
  const { t } = useTranslation("agency");
  const words = useFigureWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{heading}</Table.HeaderCell>
            {FIGURES.map((figure) => (
              <Table.HeaderCell key={figure} className="text-right">
                {t(`statistics.figures.${figure}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {groups.map((group) => (
            <Table.Row key={group.key}>
              <Table.Cell>
                <FigureLink rows={group.rows}>{nameOf(group.key)}</FigureLink>
              </Table.Cell>
              {FIGURES.map((figure) => (
                <Table.Cell key={figure} className="text-right tabular-nums">
                  {words(figure, group[figure])}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
