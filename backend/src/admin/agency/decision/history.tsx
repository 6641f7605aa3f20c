import type { ReturnedSubject } from "@lapak-lebak/domain/return-reasons";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../layout/dates";
import { Section } from "../layout/section";
import { useLanguage } from "../session/use-language";
import type { PastDecision } from "./history-shape";
import { methodWords } from "./method-words";
import { wordsOfReason } from "./reason-choices";

interface HistoryProps {
  subject: ReturnedSubject;
  decisions: readonly PastDecision[];
  statusWords: (status: string) => string;
}

/** What was decided before, the latest first. */
export function History({ subject, decisions, statusWords }: HistoryProps) {
  const { t, i18n } = useTranslation("agency");
  const language = useLanguage();
  return (
    <Section title={t("decision.history")}>
      {decisions.length === 0 ? <Text className="px-6 py-4">{t("decision.noHistory")}</Text> : null}
      <ol className="divide-y">
        {decisions.map(({ at, by, from, to, reasons, note, method }, index) => (
          <li key={index} className="px-6 py-3">
            <Text size="small" weight="plus">
              {from && from !== to ? `${statusWords(from)} → ` : ""}
              {to ? statusWords(to) : t("decision.noted")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {formatMoment(at, i18n.language)} · {by ?? t("decision.byItself")}
              {method ? ` · ${methodWords(method, language)}` : ""}
            </Text>
            {reasons.length > 0 ? (
              <ul className="txt-small list-disc pl-5">
                {reasons.map((reason) => (
                  <li key={reason.code}>
                    {wordsOfReason(subject, reason.code, language)}
                    {reason.note ? `: ${reason.note}` : ""}
                  </li>
                ))}
              </ul>
            ) : null}
            {note ? <Text size="small">“{note}”</Text> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
