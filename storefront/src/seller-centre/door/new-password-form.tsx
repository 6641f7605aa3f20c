"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { PasswordField } from "@/seller-centre/forms/password-field";
import { choosePassword } from "@/seller-centre/session/choose-password";
import type { PasswordTexts } from "./password-texts";

interface NewPasswordFormProps {
  /** From the link in the mail. */
  token: string;
  texts: FormTexts & PasswordTexts & { passwordHint: string };
}

/** A new password, by the link of a mail. */
export function NewPasswordForm({ token, texts }: NewPasswordFormProps) {
  return (
    <ActionForm action={choosePassword} values={{}} texts={texts}>
      {({ errors }) => (
        <>
          <input type="hidden" name="token" value={token} />
          <PasswordField
            id="password"
            label={texts.password}
            hint={texts.passwordHint}
            error={errors.password}
            autoComplete="new-password"
            texts={texts}
          />
        </>
      )}
    </ActionForm>
  );
}
