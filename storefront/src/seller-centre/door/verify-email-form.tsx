"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { verifyEmail } from "@/seller-centre/session/verify-email";

/** The button that confirms an e-mail address. */
export function VerifyEmailForm({ token, texts }: { token: string; texts: FormTexts }) {
  return (
    <ActionForm action={verifyEmail} values={{}} texts={texts}>
      {() => <input type="hidden" name="token" value={token} />}
    </ActionForm>
  );
}
