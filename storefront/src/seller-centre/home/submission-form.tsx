"use client";

import { ActionForm } from "@/seller-centre/forms/action-form";
import { Checkbox } from "@/seller-centre/forms/checkbox";
import type { FormTexts } from "@/seller-centre/forms/form-texts";
import { submitBusiness } from "./submit-business";

/** The statement that everything is true, and the button that sends it to the agency. */
export function SubmissionForm({ texts }: { texts: FormTexts & { attest: string } }) {
  return (
    <ActionForm action={submitBusiness} values={{}} texts={texts}>
      {({ errors }) => (
        <Checkbox
          id="attests"
          name="attests"
          value="yes"
          label={texts.attest}
          error={errors.attests}
          required
        />
      )}
    </ActionForm>
  );
}
