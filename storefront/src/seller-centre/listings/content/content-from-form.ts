import type { ContentVariant, ListingContent, ListingTextField } from "@lapak-lebak/domain/listing-content";
import { isProductFamilyHandle } from "@lapak-lebak/domain/product-family";
import { editContent, type EnglishField, type ListingEdit } from "./edit-content";
import { FACT_FIELDS } from "./field-sets";
import { readMeasure, readWhole } from "./number-text";
import { PARCEL_SIZES, parcelOf, sizeOf } from "./parcel-sizes";
import type { NewKey } from "./variant-grid";

const FACTS = [...new Set(Object.values(FACT_FIELDS).flat())];
const TEXTS: readonly ListingTextField[] = [
  "title",
  "summary",
  "description",
  ...FACTS.filter(
    (field) => field !== "shelf_life_months" && field !== "carats" && field !== "processing_state",
  ),
];
const STATES = ["raw", "cut", "polished", "carved"] as const;

/** Says that the certificates stand in the form, for unchecked boxes are not sent. */
export const CERTIFICATES_SHOWN = "certificate_ids.shown";

/**
 * The content after a form of the editor was sent by a browser without script: its fields have the paths of the content as
 * names. What the form does not have stays; what is no number counts as not filled in.
 */
export function contentFromForm(form: FormData, content: ListingContent, newKey: NewKey): ListingContent {
  const edits = [
    ...textEdits(form),
    ...factEdits(form),
    ...optionEdits(form, content),
    ...certificateEdits(form, content),
    // Last: it drops what the form still asked of another kind of goods.
    ...familyEdits(form),
  ];
  const edited = edits.reduce((before, edit) => editContent(before, edit, newKey), content);
  const variants = (content.variants ?? []).map((variant, index) => variantFromForm(form, variant, index));
  const [first] = variants;
  // A parcel that all variants share is asked once.
  const isShared = first !== undefined && !form.has(path(1, "weight_grams"));
  return {
    ...edited,
    variants: isShared ? variants.map((variant) => ({ ...variant, ...parcelOf(first) })) : variants,
  };
}

const path = (index: number, part: string) => `variants.${String(index)}.${part}`;

function read(form: FormData, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n/g, "\n").trim() : undefined;
}

function textEdits(form: FormData): ListingEdit[] {
  return [
    ...TEXTS.flatMap((field): ListingEdit[] => {
      const text = read(form, field);
      return text === undefined ? [] : [{ type: "text", field, text }];
    }),
    ...TEXTS.flatMap((field): ListingEdit[] => {
      const text = read(form, `english.${field}`);
      return text ? [{ type: "english", field: field satisfies EnglishField, text }] : [];
    }),
  ];
}

function familyEdits(form: FormData): ListingEdit[] {
  const family = read(form, "family") ?? "";
  return isProductFamilyHandle(family) ? [{ type: "family", family }] : [];
}

function factEdits(form: FormData): ListingEdit[] {
  const months = read(form, "shelf_life_months");
  const carats = read(form, "carats");
  const state = read(form, "processing_state");
  return [
    ...(months === undefined
      ? []
      : [{ type: "number", field: "shelf_life_months", value: readWhole(months) ?? null } as const]),
    ...(carats === undefined
      ? []
      : [{ type: "number", field: "carats", value: readMeasure(carats) ?? null } as const]),
    ...(state === undefined
      ? []
      : [{ type: "processing_state", state: STATES.find((each) => each === state) ?? null } as const]),
  ];
}

function optionEdits(form: FormData, { options = [] }: ListingContent): ListingEdit[] {
  return options.flatMap(({ values }, option): ListingEdit[] => {
    const name = read(form, `options.${String(option)}.name`);
    return [
      ...(name === undefined ? [] : [{ type: "option_renamed", option, name } as const]),
      ...values.flatMap((_, value): ListingEdit[] => {
        const written = read(form, `options.${String(option)}.values.${String(value)}`);
        return written === undefined ? [] : [{ type: "value_renamed", option, value, name: written }];
      }),
    ];
  });
}

function certificateEdits(form: FormData, { certificate_ids: known = [] }: ListingContent): ListingEdit[] {
  if (!form.has(CERTIFICATES_SHOWN)) return [];
  const chosen = form.getAll("certificate_ids").filter((id) => typeof id === "string");
  return [
    ...known.map((id) => ({ type: "certificate", id, covers: false }) as const),
    ...chosen.map((id) => ({ type: "certificate", id, covers: true }) as const),
  ];
}

function variantFromForm(form: FormData, variant: ContentVariant, index: number): ContentVariant {
  const number = (part: "price" | "stock" | "weight_grams" | "length_cm" | "width_cm" | "height_cm") => {
    const text = read(form, path(index, part));
    if (text === undefined) return {};
    return { [part]: (part.endsWith("_cm") ? readMeasure(text) : readWhole(text)) ?? null };
  };
  const text = (part: "net_weight" | "barcode") => {
    const written = read(form, path(index, part));
    return written === undefined ? {} : { [part]: written };
  };
  return {
    ...variant,
    ...number("price"),
    ...number("stock"),
    ...number("weight_grams"),
    ...number("length_cm"),
    ...number("width_cm"),
    ...number("height_cm"),
    ...chosenSize(form, variant, index),
    ...text("net_weight"),
    ...text("barcode"),
  };
}

/** A known size that was chosen anew goes before the measures, which without a script did not follow it. */
function chosenSize(form: FormData, variant: ContentVariant, index: number): Partial<ContentVariant> {
  const code = read(form, path(index, "size"));
  const size = PARCEL_SIZES.find((each) => each.code === code);
  if (size === undefined || size.code === sizeOf(variant)) return {};
  return { length_cm: size.length, width_cm: size.width, height_cm: size.height };
}
