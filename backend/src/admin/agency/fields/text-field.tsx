import { Input } from "@medusajs/ui";
import { useState, type HTMLInputTypeAttribute, type InvalidEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "./field";
import { UNTOUCHED } from "./untouched";

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

/**
 * A line to type into; dates too, with `type="date"`. What the browser refuses is told at the field and in the console's
 * language, where the browser's own bubble speaks its own and goes away.
 */
export function TextField({ value, onChange, type = "text", required, complaint, ...field }: TextFieldProps) {
  const { t } = useTranslation("agency");
  const [refusal, setRefusal] = useState<string>();
  const refuse = (event: InvalidEvent<HTMLInputElement>) => {
    event.preventDefault();
    const { validity, validationMessage, form } = event.currentTarget;
    setRefusal(validity.valueMissing ? t("common.required") : validationMessage);
    if (form?.querySelector(":invalid") === event.currentTarget) event.currentTarget.focus();
  };
  return (
    <Field {...field} complaint={complaint ?? refusal}>
      {(control) => (
        <Input
          {...control}
          type={type}
          value={value}
          required={required}
          className={UNTOUCHED}
          onInvalid={refuse}
          onChange={(event) => {
            setRefusal(undefined);
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}
