import type { ReactNode } from "react";
import { Field } from "./field";

interface ChoiceFieldProps {
  label: string;
  value: string;
  /** Value and words of each choice, in order. */
  choices: readonly (readonly [value: string, words: string])[];
  onChange: (value: string) => void;
  help?: ReactNode;
  complaint?: string;
  className?: string;
}

/** One of several: the browser's own list, which keyboards, phones and readers of screens know best. */
export function ChoiceField({ choices, value, onChange, ...field }: ChoiceFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className="txt-compact-small bg-ui-bg-field text-ui-fg-base shadow-borders-base transition-fg h-8 w-full rounded-md px-2 outline-none focus-visible:shadow-borders-interactive-with-active"
        >
          {choices.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
