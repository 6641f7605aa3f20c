"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { PasswordField } from "@/seller-centre/forms/password-field";
import { changePassword } from "./change-password";

interface ChangePasswordFormProps {
  texts: FormTexts & Record<"current" | "next" | "nextHint" | "show" | "hide", string>;
}

/** The password that one has, and the one that one wants. */
export function ChangePasswordForm({ texts }: ChangePasswordFormProps) {
  return (
    <ActionForm action={changePassword} values={{}} texts={texts} look="secondary">
      {({ errors }) => (
        <>
          <PasswordField
            id="current"
            label={texts.current}
            error={errors.current}
            autoComplete="current-password"
            texts={texts}
          />
          <PasswordField
            id="next"
            label={texts.next}
            hint={texts.nextHint}
            error={errors.next}
            autoComplete="new-password"
            texts={texts}
          />
        </>
      )}
    </ActionForm>
  );
}
