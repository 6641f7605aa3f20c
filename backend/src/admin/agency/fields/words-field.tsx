import { Textarea } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Field } from "./field";

interface WordsFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  help?: ReactNode;
  complaint?: string;
  lang?: string;
}

/** Several lines to type into. */
export function WordsField({ value, onChange, rows = 3, lang, ...field }: WordsFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <Textarea
          {...control}
          rows={rows}
          lang={lang}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
