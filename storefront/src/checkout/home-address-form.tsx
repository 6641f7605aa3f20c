"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { freshForm } from "@/forms/form-state";
import { keepTyped } from "@/forms/keep-typed";
import { SubmitButton } from "@/forms/submit-button";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { AreaSelects, type AreaOption, type AreaSelectsProps } from "./area-selects";
import type { FormTexts } from "./form-texts";
import { saveHomeAddress, type HomeAddressState } from "./save-home-address";

interface HomeAddressFormProps {
  market: string;
  values: Readonly<Record<string, string>>;
  provinces: readonly AreaOption[];
  choices: HomeAddressState["choices"];
  texts: FormTexts &
    AreaSelectsProps["texts"] &
    Readonly<Record<"street" | "streetHint" | "note" | "noteHint" | "source", string>>;
}

/** An address in Indonesia: areas from the ministry's list, then street and landmark. */
export function HomeAddressForm({ market, values, provinces, choices, texts }: HomeAddressFormProps) {
  const [state, action] = useActionState(saveHomeAddress, { ...freshForm(values), choices });
  const { values: typed, errors } = state;
  const of = (name: string) => typed[name] ?? "";
  return (
    <form action={action} onReset={keepTyped} noValidate className="grid gap-5">
      <input type="hidden" name="market" value={market} />
      <ErrorSummary state={state} title={texts.fix} />
      <AreaSelects
        key={state.attempt}
        chosen={{
          province: of("province"),
          regency: of("regency"),
          kecamatan: of("kecamatan"),
          village: of("village"),
          postal_code: of("postal_code"),
        }}
        options={{ province: provinces, ...state.choices }}
        errors={errors}
        texts={texts}
      />
      <Field
        id="street"
        name="street"
        label={texts.street}
        hint={texts.streetHint}
        error={errors.street}
        defaultValue={of("street")}
        autoComplete="street-address"
        required
      />
      <Field
        id="note"
        name="note"
        label={texts.note}
        hint={texts.noteHint}
        error={errors.note}
        defaultValue={of("note")}
        autoComplete="off"
      />
      <SubmitButton size="large" pending={texts.saving} wide>
        {texts.submit}
        <Icon name="arrow-right" />
      </SubmitButton>
      <p className="text-xs text-ink-soft">{texts.source}</p>
    </form>
  );
}
