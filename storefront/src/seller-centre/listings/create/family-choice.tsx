"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/forms/error-summary";
import { freshForm } from "@/forms/form-state";
import { SubmitButton } from "@/forms/submit-button";
import { createListing } from "./create-listing";

interface FamilyChoiceProps {
  /** The families by kind, named. */
  kinds: readonly { name: string; families: readonly { handle: string; name: string }[] }[];
  texts: { fix: string; sending: string };
}

/** The families of goods, one button each: a touch begins the listing. Works without a script. */
export function FamilyChoice({ kinds, texts }: FamilyChoiceProps) {
  const [state, action] = useActionState(createListing, freshForm({}));
  return (
    <form action={action} className="grid gap-8">
      <ErrorSummary state={state} title={texts.fix} />
      {kinds.map(({ name, families }) => (
        <section key={name} aria-label={name}>
          <h2 className="mb-3 text-lg">{name}</h2>
          <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
            {families.map((family) => (
              <li key={family.handle} className="grid">
                <SubmitButton
                  look="secondary"
                  name="family"
                  value={family.handle}
                  className="min-h-14 rounded-md!"
                >
                  {family.name}
                </SubmitButton>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </form>
  );
}
