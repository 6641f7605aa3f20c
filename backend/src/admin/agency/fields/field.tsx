import { Label, Text } from "@medusajs/ui";
import { useId, type ReactNode } from "react";

/** What a control must carry, so that label, help and complaint belong to it. */
export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps {
  label: string;
  help?: ReactNode;
  /** What is wrong with the value, in words. */
  complaint?: string;
  className?: string;
  children: (control: ControlProps) => ReactNode;
}

/** A labelled control, with help below it, and with a complaint in the place of the help where there is one. */
export function Field({ label, help, complaint, className, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className ?? ""}`}>
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children({
        id,
        "aria-describedby": complaint || help ? noteId : undefined,
        "aria-invalid": complaint ? true : undefined,
      })}
      {complaint || help ? (
        <Text id={noteId} size="small" className={complaint ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {complaint ?? help}
        </Text>
      ) : null}
    </div>
  );
}
