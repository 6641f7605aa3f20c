"use client";

import { LISTING_LIMITS } from "@lapak-lebak/domain/listing-content";
import { fill } from "@/seller-centre/fill";
import type { EnglishField } from "@/seller-centre/listings/content/edit-content";
import { FACT_FIELDS, kindOf } from "@/seller-centre/listings/content/field-sets";
import { Field } from "@/ui/field";
import { TextArea } from "@/ui/text-area";
import { useEditor } from "./editor-context";
import { texts } from "./texts";

const STANDING: readonly EnglishField[] = ["title", "summary", "description"];
const SHORT: readonly EnglishField[] = ["title", "size_text", "species", "allergens"];

/** The same in English, for who can write it; the agency adds what is missing. */
export function EnglishSection() {
  const { content, edit } = useEditor();
  const t = texts.english;
  const kind = kindOf(content.family);
  const facts = kind === undefined ? [] : FACT_FIELDS[kind].filter(isTranslated);
  const translated = content.english?.options ?? [];
  return (
    <details open={content.english !== undefined} className="grid gap-5">
      <summary className="flex min-h-11 items-center text-sm font-semibold text-leaf underline underline-offset-4">
        {t.open}
      </summary>
      <div className="grid gap-5 pt-2" lang="en">
        {[...STANDING, ...facts].map((field) => (
          <EnglishBox key={field} field={field} />
        ))}
        {(content.options ?? []).map((option, at) => (
          <fieldset key={at} className="grid gap-3">
            <legend className="sr-only">{fill(t.of, { name: option.name })}</legend>
            <Field
              id={`english.options.${String(at)}`}
              label={fill(t.valueOf, { name: option.name })}
              value={translated[at]?.name ?? ""}
              onChange={({ target }) => edit({ type: "english_option", option: at, name: target.value })}
              maxLength={LISTING_LIMITS.optionName}
            />
            {option.values.map((value, valueAt) => (
              <Field
                key={valueAt}
                id={`english.options.${String(at)}.${String(valueAt)}`}
                label={fill(t.valueOf, { name: value })}
                value={translated[at]?.values[valueAt] ?? ""}
                onChange={({ target }) =>
                  edit({ type: "english_value", option: at, value: valueAt, name: target.value })
                }
                maxLength={LISTING_LIMITS.optionValue}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}

function EnglishBox({ field }: { field: EnglishField }) {
  const { content, edit } = useEditor();
  const id = `english.${field}`;
  const label = fill(texts.english.of, { name: nameOf(field) });
  const bound = {
    id,
    name: id,
    value: content.english?.[field] ?? "",
    onChange: ({ target }: { target: { value: string } }) =>
      edit({ type: "english", field, text: target.value }),
    maxLength: field === "description" ? LISTING_LIMITS.description : LISTING_LIMITS.text,
    autoComplete: "off",
  };
  if (SHORT.includes(field)) return <Field label={label} {...bound} />;
  return <TextArea label={label} rows={field === "description" ? 4 : 2} {...bound} />;
}

/** How the field is called where it is asked in Indonesian. */
function nameOf(field: EnglishField): string {
  if (field === "title") return texts.story.titleLabel;
  if (field === "summary" || field === "description") return texts.story[field];
  return texts.facts[field];
}

function isTranslated<Field extends string>(field: Field): field is Field & EnglishField {
  return field !== "shelf_life_months" && field !== "carats" && field !== "processing_state";
}
