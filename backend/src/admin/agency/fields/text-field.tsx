import { Input } from "@medusajs/ui";
import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { Field } from "./field";

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: HTMLInputTypeAttribute;
  required?: boolean;
  help?: ReactNode;
  complaint?: string;
  className?: string;
}

/** A line to type into; dates too, with `type="date"`. */
export function TextField({ value, onChange, type = "text", required, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <Input
          {...control}
          type={type}
          value={value}
          required={required}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
