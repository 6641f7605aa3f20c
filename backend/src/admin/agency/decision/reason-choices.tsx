import { returnReason, RETURN_REASONS, type ReturnedSubject } from "@lapak-lebak/domain/return-reasons";
import { Checkbox, Label, Text } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../session/use-language";

interface ReasonChoicesProps {
  subject: ReturnedSubject;
  chosen: readonly string[];
  onChange: (codes: string[]) => void;
  complaint?: string;
}

/** The reasons for which something goes back, several at once if need be. */
export function ReasonChoices({ subject, chosen, onChange, complaint }: ReasonChoicesProps) {
  const { t } = useTranslation("agency");
  const language = useLanguage();
  const id = useId();
  const toggle = (code: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <fieldset aria-describedby={complaint ? `${id}-complaint` : undefined}>
      <legend className="txt-compact-small-plus pb-1">{t("decision.reasons")}</legend>
      {complaint ? (
        <Text id={`${id}-complaint`} size="small" className="text-ui-fg-error pb-1">
          {complaint}
        </Text>
      ) : null}
      <ul className="max-h-72 overflow-y-auto">
        {RETURN_REASONS[subject].map(({ code, label }) => (
          <li key={code} className="flex min-h-8 items-center gap-2 py-0.5">
            <Checkbox
              id={`${id}-${code}`}
              checked={chosen.includes(code)}
              onCheckedChange={(checked) => toggle(code, checked === true)}
            />
            <Label htmlFor={`${id}-${code}`} size="small" className="flex-1 cursor-pointer py-1">
              {label[language]}
            </Label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What a reason's code means, or the code where the list has dropped it. */
export function wordsOfReason(subject: ReturnedSubject, code: string, language: "id" | "en"): string {
  return returnReason(subject, code)?.label[language] ?? code;
}
