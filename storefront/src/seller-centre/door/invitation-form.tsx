"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/seller-centre/forms/action-form";
import { Checkbox } from "@/seller-centre/forms/checkbox";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { PasswordField } from "@/seller-centre/forms/password-field";
import { acceptInvitation } from "@/seller-centre/session/accept-invitation";
import type { PasswordTexts } from "./password-texts";

interface InvitationFormProps {
  /** From the invitation's link. */
  token: string;
  /** The sentence that is agreed to, with its links. */
  terms: ReactNode;
  texts: FormTexts & PasswordTexts & { passwordHint: string };
}

/** A password for somebody whom the owner invited: name and telephone number are known. */
export function InvitationForm({ token, terms, texts }: InvitationFormProps) {
  return (
    <ActionForm action={acceptInvitation} values={{}} texts={texts}>
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
