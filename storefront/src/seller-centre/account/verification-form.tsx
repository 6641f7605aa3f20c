"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { askForVerification } from "./ask-for-verification";

/** The button that sends the mail which confirms an address. */
export function VerificationForm({ texts }: { texts: FormTexts }) {
  return (
    <ActionForm action={askForVerification} values={{}} texts={texts} look="secondary">
      {() => null}
    </ActionForm>
  );
}
