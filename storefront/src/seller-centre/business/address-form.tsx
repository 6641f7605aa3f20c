"use client";

import texts from "@/seller-centre/messages/business-form.json";
import { Field } from "@/ui/field";
import { AreaFields } from "./area-fields";
import type { KecamatanChoice } from "./get-lebak-villages";
import { SectionForm } from "./section-form";

interface AddressFormProps {
  values: Readonly<Record<string, string>>;
  choices: readonly KecamatanChoice[];
}

/** Where the business is: kecamatan and village of Lebak, then the way to the door. */
export function AddressForm({ values, choices }: AddressFormProps) {
  return (
    <SectionForm section="alamat" values={values}>
      {({ values: typed, errors, attempt }) => (
        <>
          <AreaFields key={attempt} typed={typed} errors={errors} choices={choices} />
          <Field
            id="street"
            name="street"
            label={texts.street}
            hint={texts.streetHint}
            error={errors.street}
            defaultValue={typed.street}
            autoComplete="street-address"
            required
          />
        </>
      )}
    </SectionForm>
  );
}
