"use client";

import { useActionState, type ReactNode } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { freshForm, type FormState } from "@/forms/form-state";
import { keepTyped } from "@/forms/keep-typed";
import { SubmitButton } from "@/forms/submit-button";
import type { ControlLook } from "@/ui/control-styles";
import type { FormTexts } from "./form-texts";

interface ActionFormProps {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** What stands in the fields before anybody types. */
  values: Readonly<Record<string, string>>;
  texts: FormTexts;
  /** The id of the control at which a complaint stands, where it is not the field's name. */
  idOf?: (field: string) => string;
  look?: ControlLook["look"];
  /** The fields, drawn again with every answer. */
  children: (state: FormState) => ReactNode;
}

/** A form whose action answers with complaints or leads on; what was typed stays. Works without a script. */
export function ActionForm({ action, values, texts, idOf, look, children }: ActionFormProps) {
  const [state, send] = useActionState(action, freshForm(values));
  return (
    <form action={send} onReset={keepTyped} noValidate className="grid gap-5">
      <ErrorSummary state={state} title={texts.fix} {...(idOf === undefined ? {} : { idOf })} />
      {children(state)}
      <SubmitButton size="large" pending={texts.sending} wide {...(look === undefined ? {} : { look })}>
        {texts.submit}
      </SubmitButton>
    </form>
  );
}
