import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon";

/** How every text box of the shop looks. */
export const boxStyles =
  "block min-h-11 w-full rounded-sm border border-line-strong bg-white px-3 py-2 text-base text-ink placeholder:text-ink-soft aria-invalid:border-2 aria-invalid:border-danger";

interface FieldFrameProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with what was typed, in the reader's language. */
  error?: string | undefined;
  children: ReactNode;
}

/** Label, hint and complaint around one control; the control names the last two with `describedBy`. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="text-xs text-ink-soft">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" className="mt-1 size-4" />
          {error}
        </p>
      )}
    </div>
  );
}

/** The ids of the hint and complaint that `FieldFrame` draws, for `aria-describedby`. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  const ids = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`].filter(
    Boolean,
  );
  return ids.length === 0 ? undefined : ids.join(" ");
}

type FieldProps = Omit<ComponentProps<"input">, "id"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** One labelled text box. Pass what was typed back as `defaultValue`. */
export function Field({ id, label, hint, error, className = "", ...rest }: FieldProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
        className={`${boxStyles} ${className}`}
        {...rest}
      />
    </FieldFrame>
  );
}
