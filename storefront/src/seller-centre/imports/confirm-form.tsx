"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { freshForm } from "@/forms/form-state";
import { SubmitButton } from "@/forms/submit-button";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { confirmImport } from "./confirm-import";

/** The button that lets a checked sheet be written. Works without a script. */
export function ConfirmForm({ id, texts }: { id: string; texts: FormTexts }) {
  const [state, action] = useActionState(confirmImport, freshForm({}));
  return (
    <form action={action} className="grid gap-4">
      <input type="hidden" name="import" value={id} />
      <ErrorSummary state={state} title={texts.fix} />
      <SubmitButton size="large" pending={texts.sending} wide>
        {texts.submit}
      </SubmitButton>
    </form>
  );
}
