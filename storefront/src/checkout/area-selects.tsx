"use client";

import { useState } from "react";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";

export type AreaLevel = "province" | "regency" | "kecamatan" | "village";

export interface AreaOption {
  code: string;
  name: string;
}

export interface AreaSelectsProps {
  /** Codes that are chosen already, and the postal code. */
  chosen: Readonly<Record<AreaLevel | "postal_code", string>>;
  options: Readonly<Record<AreaLevel, readonly AreaOption[]>>;
  errors: Readonly<Record<string, string>>;
  texts: Readonly<
    Record<AreaLevel | "choose" | "loading" | "chooseNext" | "postalCode" | "postalCodeHint", string>
  >;
}

const LEVELS = ["province", "regency", "kecamatan", "village"] as const;

interface Areas {
  areas: AreaOption[];
  postal_code: string | null;
}

/**
 * Province, regency, kecamatan, village: each list is fetched when the one above is chosen. Without a script a button
 * sends the form and brings the next list.
 */
export function AreaSelects({ chosen: before, options: known, errors, texts }: AreaSelectsProps) {
  const [chosen, setChosen] = useState(before);
  const [options, setOptions] = useState(known);
  const [loading, setLoading] = useState<AreaLevel | null>(null);
  const [prefilled, setPrefilled] = useState("");

  async function choose(level: AreaLevel, code: string) {
    const below = LEVELS.slice(LEVELS.indexOf(level) + 1);
    const cleared = Object.fromEntries(below.map((each) => [each, ""]));
    setChosen((now) => ({ ...now, ...cleared, [level]: code }));
    const [next] = below;
    if (next === undefined) return;
    setOptions((now) => ({ ...now, ...Object.fromEntries(below.map((each) => [each, []])) }));
    if (code === "") return;
    setLoading(next);
    const found = await fetchAreas(code);
    setLoading((now) => (now === next ? null : now));
    if (found === null) return;
    setOptions((now) => ({ ...now, [next]: found.areas }));
    // What the buyer wrote stays; what an earlier kecamatan had filled in does not.
    setChosen((now) => {
      if (now[level] !== code || (now.postal_code !== "" && now.postal_code !== prefilled)) return now;
      return { ...now, postal_code: found.postal_code ?? "" };
    });
    setPrefilled(found.postal_code ?? "");
  }

  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {LEVELS.map((level) => (
        <Select
          key={level}
          id={level}
          name={level}
          label={texts[level]}
          error={errors[level]}
          value={chosen[level]}
          onChange={(event) => void choose(level, event.target.value)}
          disabled={options[level].length === 0}
          className="disabled:border-line disabled:bg-paper-deep disabled:text-ink-soft"
          required
        >
          <option value="">{loading === level ? texts.loading : texts.choose}</option>
          {options[level].map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      ))}
      <noscript>
        <button
          name="intent"
          value="choose"
          className="min-h-11 self-end rounded-full border border-line-strong bg-card px-5 text-sm font-semibold text-sugar sm:col-span-2"
        >
          {texts.chooseNext}
        </button>
      </noscript>
      <Field
        id="postal_code"
        name="postal_code"
        label={texts.postalCode}
        hint={texts.postalCodeHint}
        error={errors.postal_code}
        value={chosen.postal_code}
        onChange={(event) => setChosen({ ...chosen, postal_code: event.target.value })}
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={5}
        required
      />
    </div>
  );
}

/** Null when the lists cannot be had; sending the form brings them all the same. */
async function fetchAreas(parent: string): Promise<Areas | null> {
  try {
    const response = await fetch(`/api/areas?parent=${parent}`);
    return response.ok ? ((await response.json()) as Areas) : null;
  } catch {
    return null;
  }
}
