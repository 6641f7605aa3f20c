"use client";

import type { ReactNode } from "react";
import type { FormState } from "@/forms/form-state";
import { ActionForm } from "@/seller-centre/forms/action-form";
import { SAVE_TEXTS } from "@/seller-centre/forms/save-texts";
import { saveSection } from "./save-section";
import type { Section } from "./sections";

interface SectionFormProps {
  section: Section;
  values: Readonly<Record<string, string>>;
  children: (state: FormState) => ReactNode;
}

/** The form of one part of the profile. */
export function SectionForm({ section, values, children }: SectionFormProps) {
  return (
    <ActionForm action={saveSection} values={values} texts={SAVE_TEXTS}>
      {(state) => (
        <>
          <input type="hidden" name="section" value={section} />
          {children(state)}
        </>
      )}
    </ActionForm>
  );
}
