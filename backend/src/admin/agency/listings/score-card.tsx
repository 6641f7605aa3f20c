import { Badge, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadState } from "../layout/load-state";
import { Section } from "../layout/section";
import { readScore } from "./api";
import type { ListingScore } from "./score-shape";

const COLOUR_OF_GRADE = { A: "green", B: "blue", C: "orange", D: "red" } as const;

/** How fit a listing is for the shop window, and why. */
export function ScoreCard({ productId }: { productId: string }) {
  const { t } = useTranslation("agency");
  const query = useQuery({ queryKey: ["agency", "score", productId], queryFn: () => readScore(productId) });
  if (!query.data) {
    return (
      <Section title={t("score.title")}>
        <LoadState query={query} />
      </Section>
    );
  }
  return <Score score={query.data} />;
}

function Score({ score }: { score: ListingScore }) {
  const { t } = useTranslation("agency");
  const { grade, points, lapsed, headings, reasons } = score;
  return (
    <Section
      title={t("score.title")}
      aside={<Badge color={COLOUR_OF_GRADE[grade]}>{t("score.grade", { grade, points })}</Badge>}
    >
      {lapsed.map((permit) => (
        <Text key={permit} role="note" size="small" className="px-6 py-3">
          {t(`score.lapsed.${permit}`, { defaultValue: permit })}
        </Text>
      ))}
      {Object.entries(headings).map(([heading, { points: some, of }]) => (
        <details key={heading} className="px-6 py-3">
          <summary className="txt-small cursor-pointer">
            <span className="inline-flex w-[calc(100%-1.5rem)] justify-between gap-4">
              <span>{t(`score.headings.${heading}`, { defaultValue: heading })}</span>
              <span className="tabular-nums">{t("score.pointsOf", { points: some, of })}</span>
            </span>
          </summary>
          <ul className="pt-2">
            {reasons
              .filter((reason) => reason.heading === heading)
              .map((reason) => (
                <li
                  key={reason.code}
                  className="txt-small text-ui-fg-subtle flex justify-between gap-4 py-0.5"
                >
                  <span>{t(`score.reasons.${reason.code}`, { defaultValue: reason.code })}</span>
                  <span className="tabular-nums">
                    {t("score.pointsOf", { points: reason.points, of: reason.of })}
                  </span>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
