import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import { Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { ChoiceField } from "../fields/choice-field";
import { Section } from "../layout/section";
import { addressOf } from "../request/send";
import { FIGURES, type Figure, type Group } from "./api";
import { useFigureWords } from "./figure-words";
import { rowsOfFigure } from "./rows-of-figure";
import { TILE_COLUMNS, TILES } from "./tile-map";

/** How strongly the kecamatan with most of a figure is coloured: text on it stays readable. */
const STRONGEST = 0.4;

/** The 28 kecamatan as tiles, the darker the more of a figure; each opens its rows, those of `month` unless it is empty. */
export function KecamatanMap({ groups, month }: { groups: readonly Group[]; month: string }) {
  const { t } = useTranslation("agency");
  const [figure, setFigure] = useState<Figure>("businesses");
  const words = useFigureWords();
  const bySlug = new Map(groups.map((group) => [group.key, group]));
  const most = Math.max(1, ...groups.map((group) => group[figure]));
  return (
    <Section title={t("statistics.map")} intro={t("statistics.mapIntro")}>
      <div className="px-6 py-4">
        <ChoiceField
          label={t("statistics.shownOnMap")}
          className="w-52"
          value={figure}
          choices={FIGURES.map((one) => [one, t(`statistics.figures.${one}`)] as const)}
          onChange={(value) => {
            const chosen = FIGURES.find((one) => one === value);
            if (chosen) setFigure(chosen);
          }}
        />
      </div>
      <div className="overflow-x-auto">
        <ol
          aria-label={t("statistics.map")}
          className="grid min-w-[46rem] gap-1 px-6 py-4"
          style={{ gridTemplateColumns: `repeat(${TILE_COLUMNS}, minmax(0, 1fr))` }}
        >
          {TILES.map(({ slug, column, row }) => {
            const group = bySlug.get(slug);
            const value = group?.[figure] ?? 0;
            const businesses = group?.rows ?? { path: "/registry", query: { kecamatan: slug } };
            const rows = rowsOfFigure(figure, businesses.query, month);
            return (
              <li key={slug} style={{ gridColumn: column + 1, gridRow: row + 1 }}>
                <Link
                  to={addressOf(rows.path, rows.query)}
                  className="focus-visible:shadow-borders-focus flex min-h-16 flex-col justify-between rounded-md border p-2 outline-none hover:underline"
                  style={{ backgroundColor: `rgb(16 133 96 / ${(value / most) * STRONGEST})` }}
                >
                  <Text size="xsmall" className="break-words">
                    {kecamatanBySlug(slug)?.name ?? slug}
                  </Text>
                  <Text size="small" weight="plus" className="tabular-nums">
                    {words(figure, value)}
                  </Text>
                </Link>
              </li>
            );
          })}
        </ol>
      </div>
    </Section>
  );
}
