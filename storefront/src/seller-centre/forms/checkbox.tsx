import type { ComponentProps, ReactNode } from "react";
import { Icon } from "@/ui/icon";

type CheckboxProps = Omit<ComponentProps<"input">, "id" | "type"> & {
  id: string;
  label: ReactNode;
  error?: string | undefined;
};

/** One thing to agree to or to choose. */
export function Checkbox({ id, label, error, ...rest }: CheckboxProps) {
  const errorId = `${id}-error`;
  return (
    <div className="grid gap-1.5">
      <label className="flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          id={id}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : errorId}
          className="size-6 shrink-0 accent-leaf"
          {...rest}
        />
        <span>{label}</span>
      </label>
      {error === undefined ? null : (
        <p id={errorId} className="flex items-center gap-1.5 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" className="size-4" />
          {error}
        </p>
      )}
    </div>
  );
}
