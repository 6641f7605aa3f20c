import { Container, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { FIGURES, type Figure, type Rows, type Statistics } from "./api";
import { useFigureWords } from "./figure-words";
import { FigureLink } from "./figure-link";
import { rowsOfFigure } from "./rows-of-figure";

interface TotalsProps extends Pick<Statistics, "totals"> {
  /** What the statistics are narrowed down by. */
  narrowed: Rows["query"];
  /** The month that is looked at; an empty text for all. */
  month: string;
}

/** The figures in all, each with the way to its rows. */
export function Totals({ totals, narrowed, month }: TotalsProps) {
  const { t } = useTranslation("agency");
  const words = useFigureWords();
  const detail = (figure: Figure) =>
    figure === "workers"
      ? t("statistics.workersOf", {
          men: words("workers", totals.workers_men),
          women: words("workers", totals.workers_women),
        })
      : null;
  return (
    <dl className="grid gap-3 sm:grid-cols-2 lg:grid-cols-5">
      {FIGURES.map((figure) => (
        <Container key={figure} className="px-4 py-3">
          <dt className="txt-small text-ui-fg-subtle">{t(`statistics.figures.${figure}`)}</dt>
          <dd className="txt-large-plus">
            <FigureLink rows={rowsOfFigure(figure, narrowed, month)}>
              {words(figure, totals[figure])}
            </FigureLink>
            {detail(figure) ? (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {detail(figure)}
              </Text>
            ) : null}
          </dd>
        </Container>
      ))}
    </dl>
  );
}
