import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";
import { Prose } from "@/ui/prose";

const MARKS = [
  { icon: "store", title: "sellerTitle", question: "sellerQuestion", body: "sellerBody" },
  {
    icon: "badge-check",
    title: "certificateTitle",
    question: "certificateQuestion",
    body: "certificateBody",
  },
] as const;

/** The agency's two marks side by side: who may sell, and what is claimed of the goods. */
export function TwoMarks({ market }: { market: Market }) {
  const t = translate(market.language, "about");
  return (
    <>
      <Prose>
        <p>{t("marks.body")}</p>
      </Prose>
      <ul className="mt-5 grid gap-4 sm:grid-cols-2">
        {MARKS.map(({ icon, title, question, body }) => (
          <li key={icon} className="grid">
            <Card>
              <span className="grid size-11 place-items-center rounded-full bg-leaf-tint text-leaf-deep">
                <Icon name={icon} className="size-6" />
              </span>
              <h3 className="mt-3 text-lg">{t(`marks.${title}`)}</h3>
              <p className="text-sm font-semibold text-terracotta">{t(`marks.${question}`)}</p>
              <p className="mt-2 text-sm text-ink-soft">{t(`marks.${body}`)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
