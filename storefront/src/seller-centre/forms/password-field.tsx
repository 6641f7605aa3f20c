"use client";

import { useState } from "react";
import { boxStyles, describedBy, FieldFrame } from "@/ui/field";

interface PasswordFieldProps {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  autoComplete: "current-password" | "new-password";
  texts: { show: string; hide: string };
}

/** A password that can be looked at while it is typed: on a phone one mistypes what one does not see. */
export function PasswordField({ id, label, hint, error, autoComplete, texts }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <span className="relative block">
        <input
          id={id}
          name={id}
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(id, hint, error)}
          className={`${boxStyles} pr-32`}
        />
        <button
          type="button"
          aria-pressed={isShown}
          aria-controls={id}
          onClick={() => setShown(!isShown)}
          className="absolute inset-y-0 right-0 min-w-11 rounded-sm px-3 text-sm font-semibold text-leaf noscript:hidden"
        >
          {isShown ? texts.hide : texts.show}
        </button>
      </span>
    </FieldFrame>
  );
}
