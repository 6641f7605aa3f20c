"use client";

import { useState, useSyncExternalStore } from "react";
import form from "@/seller-centre/messages/form.json";
import texts from "@/seller-centre/messages/business-form.json";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import type { KecamatanChoice } from "./get-lebak-villages";

interface AreaFieldsProps {
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  choices: readonly KecamatanChoice[];
}

/** Kecamatan, its villages, its postal code. Without a script the villages of all stand there, by kecamatan. */
export function AreaFields({ typed, errors, choices }: AreaFieldsProps) {
  const [slug, setSlug] = useState(typed.kecamatan ?? "");
  const [village, setVillage] = useState(typed.village ?? "");
  const [postal, setPostal] = useState(typed.postal ?? "");
  const isScripted = useSyncExternalStore(never, yes, no);
  const chosen = choices.find((choice) => choice.slug === slug);
  const shown = isScripted ? choices.filter((choice) => choice === chosen) : choices;

  function choose(next: string) {
    const before = chosen?.postalCode ?? "";
    setSlug(next);
    setVillage("");
    // A postal code that somebody wrote stays; that of another kecamatan does not.
    if (postal === "" || postal === before)
      setPostal(choices.find((choice) => choice.slug === next)?.postalCode ?? "");
  }

  return (
    <>
      <Select
        id="kecamatan"
        name="kecamatan"
        label={texts.kecamatan}
        error={errors.kecamatan}
        value={slug}
        onChange={(event) => choose(event.target.value)}
        required
      >
        <option value="">{form.choose}</option>
        {choices.map((choice) => (
          <option key={choice.slug} value={choice.slug}>
            {choice.name}
          </option>
        ))}
      </Select>
      <Select
        id="village"
        name="village"
        label={texts.village}
        error={errors.village}
        value={village}
        onChange={(event) => setVillage(event.target.value)}
        required
      >
        <option value="">{form.choose}</option>
        {shown.map((choice) => (
          <optgroup key={choice.slug} label={choice.name}>
            {choice.villages.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Field
        id="postal"
        name="postal"
        label={texts.postal}
        hint={texts.postalHint}
        error={errors.postal}
        value={postal}
        onChange={(event) => setPostal(event.target.value)}
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={5}
      />
    </>
  );
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
