"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { PasswordField } from "@/seller-centre/forms/password-field";
import { signIn } from "@/seller-centre/session/sign-in";
import { Field } from "@/ui/field";
import type { PasswordTexts } from "./password-texts";

interface SignInFormProps {
  /** Where to go afterwards; the action checks it. */
  back: string;
  texts: FormTexts & PasswordTexts & Record<"identifier" | "identifierHint", string>;
}

/** Telephone number or e-mail, and password. */
export function SignInForm({ back, texts }: SignInFormProps) {
  return (
    <ActionForm action={signIn} values={{}} texts={texts}>
      {({ values, errors }) => (
        <>
          <input type="hidden" name="back" value={back} />
          <Field
            id="identifier"
            name="identifier"
            label={texts.identifier}
            hint={texts.identifierHint}
            error={errors.identifier}
            defaultValue={values.identifier}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <PasswordField
            id="password"
            label={texts.password}
            error={errors.password}
            autoComplete="current-password"
            texts={texts}
          />
        </>
      )}
    </ActionForm>
  );
}
