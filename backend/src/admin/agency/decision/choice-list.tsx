import { Label, RadioGroup, Text } from "@medusajs/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";

/** One way to decide. */
export interface Choosable<Choice extends string> {
  value: Choice;
  label: string;
  /** What follows from it. */
  consequence: string;
  /** What the button says that does it. */
  button: string;
  needsReason: boolean;
  /** Takes something away from somebody. */
  isGrave?: boolean;
}

interface ChoiceListProps<Choice extends string> {
  choices: readonly Choosable<Choice>[];
  chosen: Choice | undefined;
  onChange: (choice: Choice) => void;
}

/** The ways to decide, each with what follows from it. */
export function ChoiceList<Choice extends string>({ choices, chosen, onChange }: ChoiceListProps<Choice>) {
  const { t } = useTranslation("agency");
  const id = useId();
  return (
    <RadioGroup
      aria-label={t("decision.title")}
      value={chosen ?? ""}
      onValueChange={(value) => {
        const choice = choices.find((one) => one.value === value);
        if (choice) onChange(choice.value);
      }}
    >
      {choices.map(({ value, label, consequence }) => (
        <div key={value} className="flex min-h-11 items-start gap-2">
          <RadioGroup.Item
            id={`${id}-${value}`}
            value={value}
            className="mt-0.5 shrink-0"
            aria-describedby={`${id}-${value}-consequence`}
          />
          <div className="min-w-0">
            <Label htmlFor={`${id}-${value}`} weight="plus" className="cursor-pointer">
              {label}
            </Label>
            <Text id={`${id}-${value}-consequence`} size="small" className="text-ui-fg-subtle">
              {consequence}
            </Text>
          </div>
        </div>
      ))}
    </RadioGroup>
  );
}
