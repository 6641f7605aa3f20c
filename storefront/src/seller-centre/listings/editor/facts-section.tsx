"use client";

import { LISTING_LIMITS } from "@lapak-lebak/domain/listing-content";
import type { ProcessingState, ProductKind } from "@lapak-lebak/domain/product-family";
import { FACT_FIELDS, OPTIONAL_FACTS, type FactField } from "@/seller-centre/listings/content/field-sets";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";
import { useEditor } from "./editor-context";
import { NumberBox } from "./number-box";
import { TextBox } from "./text-box";
import { texts } from "./texts";

const STATES: readonly ProcessingState[] = ["raw", "cut", "polished", "carved"];
const LONG: readonly FactField[] = ["ingredients", "storage", "material", "care", "treatment"];

/** What is asked of goods of this kind: a food's label, a craft's material, a stone's species. */
export function FactsSection({ kind }: { kind: ProductKind }) {
  return FACT_FIELDS[kind].map((field) => <FactBox key={field} field={field} />);
}

function FactBox({ field }: { field: FactField }) {
  const { content, edit, complaintAt } = useEditor();
  const t = texts.facts;
  const label = OPTIONAL_FACTS.includes(field) ? `${t[field]} (${texts.optional})` : t[field];
  const hint = t[`${field}Hint`];
  if (field === "processing_state") return <ProcessingStateSelect />;
  if (field === "shelf_life_months" || field === "carats") {
    return (
      <NumberBox
        id={field}
        label={label}
        hint={hint}
        kind={field === "carats" ? "measure" : "whole"}
        value={content[field]}
        onChange={(value) => edit({ type: "number", field, value })}
        error={complaintAt(field)}
      />
    );
  }
  return (
    <div className="grid gap-1">
      <TextBox
        field={field}
        label={label}
        hint={hint}
        maxLength={LISTING_LIMITS.text}
        {...(LONG.includes(field) ? { rows: 2 } : {})}
      />
      {field === "allergens" && !content.allergens ? (
        <Button
          type="button"
          look="quiet"
          className="justify-self-start"
          onClick={() => edit({ type: "text", field, text: t.allergensNoneText })}
        >
          {t.allergensNone}
        </Button>
      ) : null}
    </div>
  );
}

function ProcessingStateSelect() {
  const { content, edit, complaintAt } = useEditor();
  const t = texts.facts;
  return (
    <Select
      id="processing_state"
      name="processing_state"
      label={t.processing_state}
      hint={t.processing_stateHint}
      error={complaintAt("processing_state")}
      value={content.processing_state ?? ""}
      onChange={({ target }) =>
        edit({
          type: "processing_state",
          state: STATES.find((state) => state === target.value) ?? null,
        })
      }
    >
      <option value="">{t.processing_stateChoose}</option>
      {STATES.map((state) => (
        <option key={state} value={state}>
          {t.states[state]}
        </option>
      ))}
    </Select>
  );
}
