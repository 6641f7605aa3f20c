"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { freshForm } from "@/forms/form-state";
import { keepTyped } from "@/forms/keep-typed";
import { SubmitButton } from "@/forms/submit-button";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { Field } from "@/ui/field";
import { quickEdit } from "./quick-edit";
import { fieldBefore, quickField } from "./quick-edit-form-data";

/** A variant as the form shows it, its figures as they are written. */
export interface QuickVariant {
  id: string;
  /** "250 g"; empty where there is one variant only. */
  name: string;
  price: string;
  stock: string;
}

interface QuickEditFormProps {
  listing: string;
  variants: readonly QuickVariant[];
  texts: FormTexts & Record<"price" | "stock" | "hint", string>;
}

/** Prices and stock of a listing, changed in the list. Works without a script. */
export function QuickEditForm({ listing, variants, texts }: QuickEditFormProps) {
  const [state, action] = useActionState(quickEdit, { ...freshForm({}), done: null });
  return (
    <form action={action} onReset={keepTyped} noValidate className="grid gap-4 pt-2">
      <input type="hidden" name="listing" value={listing} />
      <ErrorSummary state={state} title={texts.fix} />
      {variants.map((variant) => (
        <fieldset key={variant.id} className="grid grid-cols-2 items-start gap-3">
          <legend className={variant.name === "" ? "sr-only" : "mb-1 text-sm font-bold text-sugar-deep"}>
            {variant.name}
          </legend>
          <input type="hidden" name="variant" value={variant.id} />
          {(["price", "stock"] as const).map((part) => {
            const name = quickField(part, variant.id);
            return (
              <div key={part}>
                {/* What stood there, so that only what was changed is sent. */}
                <input type="hidden" name={fieldBefore(part, variant.id)} value={variant[part]} />
                <Field
                  id={name}
                  name={name}
                  label={texts[part]}
                  error={state.errors[name]}
                  defaultValue={state.values[name] ?? variant[part]}
                  inputMode="numeric"
                  autoComplete="off"
                  className="tabular-nums"
                />
              </div>
            );
          })}
        </fieldset>
      ))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton pending={texts.sending}>{texts.submit}</SubmitButton>
        <p role="status" className="text-sm text-ink-soft">
          {state.done === null ? texts.hint : <b className="text-leaf-deep">{state.done}</b>}
        </p>
      </div>
    </form>
  );
}
