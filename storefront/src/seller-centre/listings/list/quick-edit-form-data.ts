import { LISTING_LIMITS } from "@lapak-lebak/domain/listing-content";
import { textOf } from "@/forms/form-text";
import { readWhole } from "@/seller-centre/listings/content/number-text";

/** What is sent for a variant: only what was changed. */
export interface VariantChange {
  id: string;
  /** Whole rupiah. */
  price?: number;
  /** Pieces at hand. */
  stock?: number;
}

interface QuickEdit {
  /** What was typed, by the fields' names. */
  values: Record<string, string>;
  problems: {
    field: string;
    part: keyof typeof BOUNDS;
    code: "required" | "invalid" | "too_small" | "too_big";
  }[];
  variants: VariantChange[];
}

const BOUNDS = {
  price: [LISTING_LIMITS.lowestPrice, LISTING_LIMITS.highestPrice],
  stock: [0, LISTING_LIMITS.stock],
} as const;

/** The names of a variant's fields; those with `was` hold what stood there before. */
export const quickField = (part: keyof typeof BOUNDS, id: string) => `${part}.${id}`;
export const fieldBefore = (part: keyof typeof BOUNDS, id: string) => `was.${part}.${id}`;

/**
 * Reads the form of prices and stock: `variant` once for each, with `price.<id>` and `stock.<id>`. What is as it was is not
 * sent, so that a price that a second member changes meanwhile stays.
 */
export function readQuickEdit(form: FormData): QuickEdit {
  const edit: QuickEdit = { values: {}, problems: [], variants: [] };
  for (const id of form.getAll("variant")) {
    if (typeof id !== "string") continue;
    const change: VariantChange = { id };
    for (const part of ["price", "stock"] as const) {
      const field = quickField(part, id);
      const typed = textOf(form, field);
      edit.values[field] = typed;
      const value = readWhole(typed);
      if (value === readWhole(textOf(form, fieldBefore(part, id)))) continue;
      const [least, most] = BOUNDS[part];
      if (value === null) edit.problems.push({ field, part, code: "required" });
      else if (value === undefined) edit.problems.push({ field, part, code: "invalid" });
      else if (value < least) edit.problems.push({ field, part, code: "too_small" });
      else if (value > most) edit.problems.push({ field, part, code: "too_big" });
      else change[part] = value;
    }
    if (change.price !== undefined || change.stock !== undefined) edit.variants.push(change);
  }
  return edit;
}

/** Complaints of the backend, which counts what was sent (`variants.0.stock`), by the names of the form's fields. */
export function atFormFields(
  errors: Readonly<Record<string, string>>,
  sent: readonly VariantChange[],
): Record<string, string> {
  const named = Object.entries(errors).map(([field, words]) => {
    const [, place, part] = /^variants\.(\d+)\.(price|stock)$/.exec(field) ?? [];
    const id = sent[Number(place)]?.id;
    return [id !== undefined && (part === "price" || part === "stock") ? quickField(part, id) : field, words];
  });
  return Object.fromEntries(named) as Record<string, string>;
}
