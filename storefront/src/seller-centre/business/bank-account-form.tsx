"use client";

import texts from "@/seller-centre/messages/business-form.json";
import { Field } from "@/ui/field";
import { SectionForm } from "./section-form";

/** Where the money goes. The number is written anew each time: it is never shown again in full. */
export function BankAccountForm({ values }: { values: Readonly<Record<string, string>> }) {
  return (
    <SectionForm section="rekening" values={values}>
      {({ values: typed, errors }) => (
        <>
          <Field
            id="bank"
            name="bank"
            label={texts.bank}
            hint={texts.bankHint}
            error={errors.bank}
            defaultValue={typed.bank}
            autoComplete="off"
            required
          />
          <Field
            id="number"
            name="number"
            label={texts.number}
            hint={texts.numberHint}
            error={errors.number}
            defaultValue={typed.number}
            inputMode="numeric"
            autoComplete="off"
            required
          />
          <Field
            id="holder"
            name="holder"
            label={texts.holder}
            hint={texts.holderHint}
            error={errors.holder}
            defaultValue={typed.holder}
            autoComplete="off"
            required
          />
        </>
      )}
    </SectionForm>
  );
}
