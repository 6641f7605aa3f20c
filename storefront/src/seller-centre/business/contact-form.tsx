"use client";

import texts from "@/seller-centre/messages/business-form.json";
import { Field } from "@/ui/field";
import { SectionForm } from "./section-form";

/** Where the business is reached. */
export function ContactForm({ values }: { values: Readonly<Record<string, string>> }) {
  return (
    <SectionForm section="kontak" values={values}>
      {({ values: typed, errors }) => (
        <>
          <Field
            id="phone"
            name="phone"
            type="tel"
            label={texts.phone}
            hint={texts.phoneHint}
            error={errors.phone}
            defaultValue={typed.phone}
            autoComplete="tel"
            required
          />
          <Field
            id="whatsapp"
            name="whatsapp"
            type="tel"
            label={texts.whatsapp}
            hint={texts.whatsappHint}
            error={errors.whatsapp}
            defaultValue={typed.whatsapp}
            autoComplete="tel"
          />
        </>
      )}
    </SectionForm>
  );
}
