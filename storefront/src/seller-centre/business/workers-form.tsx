"use client";

import texts from "@/seller-centre/messages/business-form.json";
import { Field } from "@/ui/field";
import { SectionForm } from "./section-form";

const FIELDS = [
  ["workers_men", texts.men],
  ["workers_women", texts.women],
] as const;

/** How many people work there: the agency's statistics tell men and women apart. */
export function WorkersForm({ values }: { values: Readonly<Record<string, string>> }) {
  return (
    <SectionForm section="tenaga-kerja" values={values}>
      {({ values: typed, errors }) => (
        <>
          <p className="text-sm text-ink-soft">{texts.workersHint}</p>
          <div className="grid grid-cols-2 items-start gap-5">
            {FIELDS.map(([name, label]) => (
              <Field
                key={name}
                id={name}
                name={name}
                label={label}
                error={errors[name]}
                defaultValue={typed[name]}
                inputMode="numeric"
                autoComplete="off"
                maxLength={4}
              />
            ))}
          </div>
        </>
      )}
    </SectionForm>
  );
}
