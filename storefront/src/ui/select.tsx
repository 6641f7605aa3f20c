import type { ComponentProps, ReactNode } from "react";
import { boxStyles, describedBy, FieldFrame } from "./field";
import { Icon } from "./icon";

type SelectProps = Omit<ComponentProps<"select">, "id"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** One labelled native select; its options are its children. */
export function Select({ id, label, hint, error, className = "", children, ...rest }: SelectProps) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <span className="relative block">
        <select
          id={id}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(id, hint, error)}
          className={`${boxStyles} appearance-none pr-10 ${className}`}
          {...rest}
        >
          {children}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute top-3 right-3 size-5 text-ink-soft"
        />
      </span>
    </FieldFrame>
  );
}
