"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { freshForm } from "@/forms/form-state";
import { keepTyped } from "@/forms/keep-typed";
import { SubmitButton } from "@/forms/submit-button";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import type { FormTexts } from "./form-texts";
import { saveForeignAddress } from "./save-foreign-address";

interface ForeignAddressFormProps {
  market: string;
  values: Record<"line_1" | "line_2" | "city" | "state" | "postal_code", string>;
  /** Whether addresses of this country name a state, and whether they must. */
  state: "none" | "optional" | "required";
  texts: FormTexts &
    Record<
      | "line1"
      | "line1Hint"
      | "line2"
      | "line2Hint"
      | "city"
      | "state"
      | "postalCode"
      | "postalCodeHint"
      | "country"
      | "countryName"
      | "countryNote",
      string
    >;
}

/** An address as the market's country writes it; the country itself is the market's. */
export function ForeignAddressForm({ market, values, state: custom, texts }: ForeignAddressFormProps) {
  const [state, action] = useActionState(saveForeignAddress, freshForm(values));
  const { values: typed, errors } = state;
  return (
    <form action={action} onReset={keepTyped} noValidate className="grid gap-5">
      <input type="hidden" name="market" value={market} />
      <ErrorSummary state={state} title={texts.fix} />
      <Field
        id="line_1"
        name="line_1"
        label={texts.line1}
        hint={texts.line1Hint}
        error={errors.line_1}
        defaultValue={typed.line_1}
        autoComplete="address-line1"
        required
      />
      <Field
        id="line_2"
        name="line_2"
        label={texts.line2}
        hint={texts.line2Hint}
        error={errors.line_2}
        defaultValue={typed.line_2}
        autoComplete="address-line2"
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          id="city"
          name="city"
          label={texts.city}
          error={errors.city}
          defaultValue={typed.city}
          autoComplete="address-level2"
          required
        />
        {custom === "none" ? null : (
          <Field
            id="state"
            name="state"
            label={texts.state}
            error={errors.state}
            defaultValue={typed.state}
            autoComplete="address-level1"
            required={custom === "required"}
          />
        )}
        <Field
          id="postal_code"
          name="postal_code"
          label={texts.postalCode}
          hint={texts.postalCodeHint}
          error={errors.postal_code}
          defaultValue={typed.postal_code}
          autoComplete="postal-code"
          required
        />
      </div>
      <div className="text-sm">
        <p className="font-semibold">{texts.country}</p>
        <p>{texts.countryName}</p>
        <p className="text-xs text-ink-soft">{texts.countryNote}</p>
      </div>
      <SubmitButton size="large" pending={texts.saving} wide>
        {texts.submit}
        <Icon name="arrow-right" />
      </SubmitButton>
    </form>
  );
}
