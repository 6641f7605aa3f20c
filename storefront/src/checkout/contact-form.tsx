"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { freshForm } from "@/forms/form-state";
import { keepTyped } from "@/forms/keep-typed";
import { SubmitButton } from "@/forms/submit-button";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import type { FormTexts } from "./form-texts";
import { saveContact } from "./save-contact";

interface ContactFormProps {
  market: string;
  values: Record<"name" | "phone" | "email", string>;
  texts: FormTexts & Record<"name" | "phone" | "phoneHint" | "email" | "emailHint", string>;
}

/** Who gets the goods: three fields. */
export function ContactForm({ market, values, texts }: ContactFormProps) {
  const [state, action] = useActionState(saveContact, freshForm(values));
  const { values: typed, errors } = state;
  return (
    <form action={action} onReset={keepTyped} noValidate className="grid gap-5">
      <input type="hidden" name="market" value={market} />
      <ErrorSummary state={state} title={texts.fix} />
      <Field
        id="name"
        name="name"
        label={texts.name}
        error={errors.name}
        defaultValue={typed.name}
        autoComplete="name"
        required
      />
      <Field
        id="phone"
        name="phone"
        type="tel"
        label={texts.phone}
        hint={texts.phoneHint}
        error={errors.phone}
        defaultValue={typed.phone}
        autoComplete="tel"
        required
      />
      <Field
        id="email"
        name="email"
        type="email"
        label={texts.email}
        hint={texts.emailHint}
        error={errors.email}
        defaultValue={typed.email}
        autoComplete="email"
        required
      />
      <SubmitButton size="large" pending={texts.saving} wide>
        {texts.submit}
        <Icon name="arrow-right" />
      </SubmitButton>
    </form>
  );
}
