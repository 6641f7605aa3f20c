import type { ComponentProps, ReactNode } from "react";
import { boxStyles, describedBy, FieldFrame } from "./field";

type TextAreaProps = Omit<ComponentProps<"textarea">, "id"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** One labelled box for several lines; it grows with what is written where the browser can. */
export function TextArea({ id, label, hint, error, className = "", ...rest }: TextAreaProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
        className={`${boxStyles} field-sizing-content min-h-24 ${className}`}
        {...rest}
      />
    </FieldFrame>
  );
}
