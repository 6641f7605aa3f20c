"use client";

import { useActionState, type ReactNode } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { freshForm } from "@/forms/form-state";
import { keepTyped } from "@/forms/keep-typed";
import { SubmitButton } from "@/forms/submit-button";
import { Icon } from "@/ui/icon";
import type { FormTexts } from "./form-texts";
import { placeOrder } from "./place-order";

interface PlaceFormProps {
  market: string;
  /** What the buyer agrees to pay, in the smallest unit: an order of any other total is not placed. */
  total: number;
  texts: FormTexts & { note: string };
  /** The sentence that is agreed to, with its links. */
  children: ReactNode;
}

/** Agreeing, and the button that places the order. */
export function PlaceForm({ market, total, texts, children }: PlaceFormProps) {
  const [state, action] = useActionState(placeOrder, freshForm({}));
  const error = state.errors.agree;
  return (
    <form action={action} onReset={keepTyped} noValidate className="grid gap-4">
      <input type="hidden" name="market" value={market} />
      <input type="hidden" name="total" value={total} />
      <ErrorSummary state={state} title={texts.fix} />
      <label className="flex min-h-11 items-start gap-3 text-sm">
        <input
          type="checkbox"
          id="agree"
          name="agree"
          value="yes"
          required
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : "agree-error"}
          className="mt-0.5 size-5 shrink-0 accent-leaf"
        />
        <span>{children}</span>
      </label>
      {error === undefined ? null : (
        <p id="agree-error" className="-mt-2 flex items-center gap-1.5 text-sm font-medium text-danger">
          <Icon name="circle-exclamation-point" className="size-4" />
          {error}
        </p>
      )}
      <SubmitButton size="large" pending={texts.saving} wide>
        {texts.submit}
      </SubmitButton>
      <p className="text-center text-xs text-ink-soft">{texts.note}</p>
    </form>
  );
}
