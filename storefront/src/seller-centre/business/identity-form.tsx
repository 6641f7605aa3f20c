"use client";

import type { VerifiedField } from "@lapak-lebak/domain/business";
import form from "@/seller-centre/messages/form.json";
import texts from "@/seller-centre/messages/business-form.json";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import { FixedFacts } from "./fixed-facts";
import { SectionForm } from "./section-form";

interface IdentityFormProps {
  values: Readonly<Record<string, string>>;
  /** What the agency has verified, and alone changes now. */
  fixed: readonly VerifiedField[];
}

/** Name, kind and number of the business; what the agency has verified is read, not written. */
export function IdentityForm({ values, fixed }: IdentityFormProps) {
  return (
    <SectionForm section="identitas" values={values}>
      {({ values: typed, errors, attempt }) => (
        <>
          <FixedFacts values={values} fixed={fixed} />
          {fixed.includes("name") ? null : (
            <Field
              id="name"
              name="name"
              label={texts.name}
              hint={texts.nameHint}
              error={errors.name}
              defaultValue={typed.name}
              autoComplete="organization"
              required
            />
          )}
          {fixed.includes("kind") ? null : (
            <Select
              key={attempt}
              id="kind"
              name="kind"
              label={texts.kind}
              error={errors.kind}
              defaultValue={typed.kind}
              required
            >
              <option value="">{form.choose}</option>
              {Object.entries(texts.kinds).map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </Select>
          )}
          {fixed.includes("nib") ? null : (
            <Field
              id="nib"
              name="nib"
              label={texts.nib}
              hint={texts.nibHint}
              error={errors.nib}
              defaultValue={typed.nib}
              inputMode="numeric"
              autoComplete="off"
              maxLength={20}
              required
            />
          )}
          <Field
            id="founded_year"
            name="founded_year"
            label={texts.foundedYear}
            hint={texts.foundedYearHint}
            error={errors.founded_year}
            defaultValue={typed.founded_year}
            inputMode="numeric"
            autoComplete="off"
            maxLength={4}
          />
        </>
      )}
    </SectionForm>
  );
}
