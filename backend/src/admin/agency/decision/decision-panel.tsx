import type { ReturnedSubject } from "@lapak-lebak/domain/return-reasons";
import { Button, Text } from "@medusajs/ui";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { WordsField } from "../fields/words-field";
import { Section } from "../layout/section";
import { codeOfFailure } from "../request/refusal";
import { ChoiceList, type Choosable } from "./choice-list";
import { DecidedAlreadyNote } from "./decided-already-note";
import { ReasonChoices } from "./reason-choices";
import { useDecision, type Decision } from "./use-decision";

interface DecisionPanelProps<Choice extends string> {
  subject: ReturnedSubject;
  /** What may be chosen as the item stands; none where it is not to be decided. */
  choices: readonly Choosable<Choice>[];
  save: (decision: Decision<Choice>) => Promise<unknown>;
  statusWords: (status: string) => string;
  /** Asks anew how the item stands. */
  onReload: () => void;
  /** What a choice asks for besides reasons and words. */
  more?: (choice: Choice) => ReactNode;
}

/** Where an item is decided. It keeps what was typed whatever becomes of the item meanwhile. */
export function DecisionPanel<Choice extends string>(props: DecisionPanelProps<Choice>) {
  const { subject, choices, save, statusWords, onReload, more } = props;
  const { t } = useTranslation("agency");
  const [choice, setChoice] = useState<Choice>();
  const [reasons, setReasons] = useState<string[]>([]);
  const [note, setNote] = useState("");
  const [isTried, setIsTried] = useState(false);
  const { decide, isSaving, earlier, error, forget } = useDecision(save, () => {
    setChoice(undefined);
    setReasons([]);
    setNote("");
    setIsTried(false);
  });
  const chosen = choices.find(({ value }) => value === choice);
  const lacksReason = chosen?.needsReason === true && reasons.length === 0;
  // A reason that the list does not foresee is only in the words.
  const lacksNote = chosen?.needsReason === true && reasons.includes("other") && note.trim() === "";
  const submit = () => {
    if (!chosen) return;
    setIsTried(true);
    if (lacksReason || lacksNote) return;
    decide({ choice: chosen.value, reasons: chosen.needsReason ? reasons : [], note });
  };
  return (
    <Section title={t("decision.title")}>
      <form
        className="flex flex-col gap-4 px-6 py-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {earlier ? (
          <DecidedAlreadyNote
            earlier={earlier}
            statusWords={statusWords}
            onReload={() => {
              forget();
              onReload();
            }}
          />
        ) : null}
        {choices.length > 0 ? (
          <ChoiceList choices={choices} chosen={chosen?.value} onChange={setChoice} />
        ) : (
          <Text size="small">{t(note ? "decision.noneLeft" : "decision.none")}</Text>
        )}
        {chosen?.needsReason ? (
          <ReasonChoices
            subject={subject}
            chosen={reasons}
            onChange={setReasons}
            complaint={isTried && lacksReason ? t("decision.reasonNeeded") : undefined}
          />
        ) : null}
        {chosen ? more?.(chosen.value) : null}
        {chosen || note ? (
          <WordsField
            label={t(chosen?.needsReason ? "decision.note" : "decision.noteInternal")}
            help={t(chosen?.needsReason ? "decision.noteHelp" : "decision.noteInternalHelp")}
            complaint={isTried && lacksNote ? t("decision.noteNeeded") : undefined}
            value={note}
            onChange={setNote}
          />
        ) : null}
        {error && !earlier ? (
          <Text role="alert" size="small" className="text-ui-fg-error">
            {t(`decision.errors.${codeOfFailure(error)}`, {
              defaultValue: t("common.notSaved", { code: codeOfFailure(error) }),
            })}
          </Text>
        ) : null}
        {chosen ? (
          <Button
            type="submit"
            size="large"
            variant={chosen.isGrave ? "danger" : "primary"}
            isLoading={isSaving}
          >
            {chosen.button}
          </Button>
        ) : null}
      </form>
    </Section>
  );
}
