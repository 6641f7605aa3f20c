import type {
  ContentPicture,
  ContentVariant,
  EnglishTexts,
  ListingContent,
  ListingTextField,
} from "@lapak-lebak/domain/listing-content";
import type { ProcessingState, ProductFamilyHandle } from "@lapak-lebak/domain/product-family";
import { FACT_FIELDS, kindOf, type FactField } from "./field-sets";
import {
  addOption,
  addValue,
  removeOption,
  removeValue,
  renameOption,
  renameValue,
  type NewKey,
} from "./variant-grid";

/** The English texts that stand alone; the options' are edited with them. */
export type EnglishField = Exclude<keyof EnglishTexts, "options">;

/** One thing that a seller does to a listing. */
export type ListingEdit =
  | { type: "family"; family: ProductFamilyHandle }
  | { type: "text"; field: ListingTextField; text: string }
  | { type: "number"; field: "shelf_life_months" | "carats"; value: number | null }
  | { type: "processing_state"; state: ProcessingState | null }
  | { type: "picture_added"; picture: ContentPicture; replaces?: string }
  | { type: "picture_moved"; key: string; to: number }
  | { type: "picture_removed"; key: string }
  | { type: "picture_described"; key: string; words: string }
  | { type: "option_added"; name: string; values: readonly string[] }
  | { type: "option_renamed"; option: number; name: string }
  | { type: "option_removed"; option: number }
  | { type: "value_added"; option: number; value: string }
  | { type: "value_renamed"; option: number; value: number; name: string }
  | { type: "value_removed"; option: number; value: number }
  | { type: "variant"; key: string; parts: Partial<ContentVariant> }
  | { type: "every_variant"; parts: Partial<ContentVariant> }
  | { type: "certificate"; id: string; covers: boolean }
  | { type: "english"; field: EnglishField; text: string }
  | { type: "english_option"; option: number; name: string }
  | { type: "english_value"; option: number; value: number; name: string }
  /** Somebody else's content takes the place of this. */
  | { type: "replaced"; content: ListingContent };

/** The content after an edit. */
export function editContent(content: ListingContent, edit: ListingEdit, newKey: NewKey): ListingContent {
  switch (edit.type) {
    case "family":
      return changeFamily(content, edit.family);
    case "text":
      return { ...content, [edit.field]: edit.text };
    case "number":
      return { ...content, [edit.field]: edit.value };
    case "processing_state":
      return { ...content, processing_state: edit.state };
    case "picture_added":
    case "picture_moved":
    case "picture_removed":
    case "picture_described":
      return { ...content, pictures: editPictures(content.pictures ?? [], edit) };
    case "option_added":
      return { ...content, ...addOption(content, { name: edit.name, values: edit.values }, newKey) };
    case "option_renamed":
      return { ...content, ...renameOption(content, edit.option, edit.name) };
    case "option_removed":
      return { ...content, ...removeOption(content, edit.option, newKey) };
    case "value_added":
      return { ...content, ...addValue(content, edit.option, edit.value, newKey) };
    case "value_renamed":
      return { ...content, ...renameValue(content, edit.option, edit.value, edit.name) };
    case "value_removed":
      return { ...content, ...removeValue(content, edit.option, edit.value, newKey) };
    case "variant":
      return changeVariants(content, edit.parts, (variant) => variant.key === edit.key);
    case "every_variant":
      return changeVariants(content, edit.parts, () => true);
    case "certificate":
      return { ...content, certificate_ids: cover(content.certificate_ids ?? [], edit.id, edit.covers) };
    case "english":
      return { ...content, english: { ...content.english, [edit.field]: edit.text } };
    case "english_option":
    case "english_value":
      return { ...content, english: { ...content.english, options: translateOption(content, edit) } };
    case "replaced":
      return edit.content;
  }
}

/** Another family asks for other facts: those that nobody asks for any more go, or buyers would read them. */
function changeFamily(content: ListingContent, family: ProductFamilyHandle): ListingContent {
  const kind = kindOf(family);
  const asked: readonly FactField[] = kind === undefined ? [] : FACT_FIELDS[kind];
  const unasked = new Set<string>(
    Object.values(FACT_FIELDS)
      .flat()
      .filter((field) => !asked.includes(field)),
  );
  const kept = Object.entries({ ...content, family }).filter(([field]) => !unasked.has(field));
  return Object.fromEntries(kept);
}

type PictureEdit = Extract<ListingEdit, { type: `picture_${string}` }>;

function editPictures(pictures: readonly ContentPicture[], edit: PictureEdit): readonly ContentPicture[] {
  switch (edit.type) {
    case "picture_added": {
      const { picture, replaces } = edit;
      // The same photo twice is one picture: its name is made from its bytes.
      if (pictures.some(({ key }) => key === picture.key))
        return pictures.filter(({ key }) => key === picture.key || key !== replaces);
      const at = pictures.findIndex(({ key }) => key === replaces);
      if (at < 0) return [...pictures, picture];
      return pictures.map((old, index) => (index === at ? { ...picture, alt: old.alt } : old));
    }
    case "picture_moved": {
      const moved = pictures.find(({ key }) => key === edit.key);
      if (moved === undefined) return pictures;
      const others = pictures.filter((picture) => picture !== moved);
      return [...others.slice(0, edit.to), moved, ...others.slice(edit.to)];
    }
    case "picture_removed":
      return pictures.filter(({ key }) => key !== edit.key);
    case "picture_described":
      return pictures.map((picture) =>
        picture.key === edit.key ? { ...picture, alt: { ...picture.alt, id: edit.words } } : picture,
      );
  }
}

function changeVariants(
  content: ListingContent,
  parts: Partial<ContentVariant>,
  concerns: (variant: ContentVariant) => boolean,
): ListingContent {
  const { variants = [] } = content;
  return {
    ...content,
    variants: variants.map((variant) => (concerns(variant) ? { ...variant, ...parts } : variant)),
  };
}

function cover(ids: readonly string[], id: string, covers: boolean): readonly string[] {
  const others = ids.filter((other) => other !== id);
  return covers ? [...others, id] : others;
}

type OptionTranslation = Extract<ListingEdit, { type: "english_option" | "english_value" }>;

/** The translated options, as many as there are and with as many values; what nobody has translated is empty. */
function translateOption({ options = [], english }: ListingContent, edit: OptionTranslation) {
  return options.map((option, at) => {
    const known = english?.options?.[at];
    const here = edit.option === at;
    return {
      name: here && edit.type === "english_option" ? edit.name : (known?.name ?? ""),
      values: option.values.map((_, valueAt) =>
        here && edit.type === "english_value" && edit.value === valueAt
          ? edit.name
          : (known?.values[valueAt] ?? ""),
      ),
    };
  });
}
