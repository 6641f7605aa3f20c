"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/seller-centre/forms/action-form";
import { Checkbox } from "@/seller-centre/forms/checkbox";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { PasswordField } from "@/seller-centre/forms/password-field";
import { signUp } from "@/seller-centre/session/sign-up";
import { Field } from "@/ui/field";
import type { PasswordTexts } from "./password-texts";

interface SignUpFormProps {
  /** Of a business that the agency has recorded already. */
  claimCode: string;
  /** The sentence that is agreed to, with its links. */
  terms: ReactNode;
  texts: FormTexts &
    PasswordTexts &
    Record<
      | "name"
      | "nameHint"
      | "businessName"
      | "businessNameHint"
      | "identifier"
      | "identifierHint"
      | "passwordHint"
      | "claimQuestion"
      | "claimCode"
      | "claimHint",
      string
    >;
}

/** An account and the name of a business: the least that must be known to begin. */
export function SignUpForm({ claimCode, terms, texts }: SignUpFormProps) {
  return (
    <ActionForm action={signUp} values={{ claim_code: claimCode }} texts={texts}>
      {({ values, errors }) => (
        <>
          <Field
            id="name"
            name="name"
            label={texts.name}
            hint={texts.nameHint}
            error={errors.name}
            defaultValue={values.name}
            autoComplete="name"
            required
          />
          <Field
            id="business_name"
            name="business_name"
            label={texts.businessName}
            hint={texts.businessNameHint}
            error={errors.business_name}
            defaultValue={values.business_name}
            autoComplete="organization"
            required
          />
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
            hint={texts.passwordHint}
            error={errors.password}
            autoComplete="new-password"
            texts={texts}
          />
          <details open={values.claim_code !== undefined && values.claim_code !== ""}>
            <summary className="flex min-h-11 items-center text-sm font-semibold text-leaf underline underline-offset-4">
              {texts.claimQuestion}
            </summary>
            <Field
              id="claim_code"
              name="claim_code"
              label={texts.claimCode}
              hint={texts.claimHint}
              error={errors.claim_code}
              defaultValue={values.claim_code}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
          </details>
          <Checkbox
            id="accept_terms"
            name="accept_terms"
            value="yes"
            label={terms}
            error={errors.accept_terms}
            required
          />
        </>
      )}
    </ActionForm>
  );
}
