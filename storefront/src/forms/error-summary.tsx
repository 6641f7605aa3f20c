"use client";

import { useEffect, useRef } from "react";
import { Icon } from "@/ui/icon";
import type { FormState } from "./form-state";

interface ErrorSummaryProps {
  state: FormState;
  /** "Ada yang perlu diperbaiki" */
  title: string;
  /** The ids of the fields, where they are not the fields' names. */
  idOf?: (field: string) => string;
}

/**
 * What has to be put right, at the top of a form, each complaint a link to its field. It takes the focus when the answer
 * comes, as WCAG's technique G139 and every public form of quality do.
 */
export function ErrorSummary({ state, title, idOf = (field) => field }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const errors = Object.entries(state.errors);
  useEffect(() => {
    if (state.attempt > 0) box.current?.focus();
  }, [state]);
  if (errors.length === 0 && state.failure === null) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-2 border-danger bg-danger-tint px-4 py-3 text-sm text-danger"
    >
      <p className="flex items-center gap-2 font-semibold">
        <Icon name="triangle-exclamation-point" />
        {state.failure ?? title}
      </p>
      {errors.length === 0 ? null : (
        <ul className="mt-1 grid pl-7">
          {errors.map(([field, message]) => (
            <li key={field}>
              <a href={`#${idOf(field)}`} className="inline-block py-1 underline underline-offset-4">
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
