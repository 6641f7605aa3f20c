import { Input } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Field } from "./field";
import { inputOfMoment, momentOfInput } from "./jakarta-moment";

interface MomentFieldProps {
  label: string;
  /** ISO 8601; null for none. */
  value: string | null;
  onChange: (moment: string | null) => void;
  help?: ReactNode;
  complaint?: string;
  className?: string;
}

/** Date and time on the clocks of Asia/Jakarta, wherever the reader's own clock stands. */
export function MomentField({ value, onChange, ...field }: MomentFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <Input
          {...control}
          type="datetime-local"
          value={inputOfMoment(value)}
          onChange={(event) => onChange(momentOfInput(event.target.value))}
        />
      )}
    </Field>
  );
}
