"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { askForReset } from "@/seller-centre/session/ask-for-reset";
import { Field } from "@/ui/field";

/** Telephone number or e-mail of the account whose password is lost. */
export function ForgotPasswordForm({ texts }: { texts: FormTexts & { identifier: string } }) {
  return (
    <ActionForm action={askForReset} values={{}} texts={texts}>
      {({ values, errors }) => (
        <Field
          id="identifier"
          name="identifier"
          label={texts.identifier}
          error={errors.identifier}
          defaultValue={values.identifier}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      )}
    </ActionForm>
  );
}
