import type { ContentOption, ContentVariant, ListingContent } from "@lapak-lebak/domain/listing-content";

type Choices = Pick<ListingContent, "options" | "variants" | "english">;

/** Makes the name that a variant keeps for as long as it exists. */
export type NewKey = () => string;

/** The content with at least one variant, so that price and stock can be typed at once. */
export function withAVariant<Content extends ListingContent>(content: Content, newKey: NewKey): Content {
  return content.variants?.length ? content : { ...content, ...grid(content, newKey) };
}

/** One thing more to choose, with its first values; what was one variant becomes the first of several. */
export function addOption(content: Choices, option: ContentOption, newKey: NewKey): Choices {
  const { options = [], variants = [], english } = content;
  return grid(
    {
      options: [...options, option],
      variants: variants.map((variant) => ({ ...variant, choices: [...variant.choices, 0] })),
      english: inEnglish(english, (translated) => [
        ...translated,
        { name: "", values: option.values.map(() => "") },
      ]),
    },
    newKey,
  );
}

/** No longer to be chosen: of the variants that differed by it alone, the first stays. */
export function removeOption(content: Choices, at: number, newKey: NewKey): Choices {
  const { options = [], variants = [], english } = content;
  return grid(
    {
      options: without(options, at),
      variants: variants
        .filter(({ choices }) => choices[at] === 0)
        .map((variant) => ({ ...variant, choices: without(variant.choices, at) })),
      english: inEnglish(english, (translated) => without(translated, at)),
    },
    newKey,
  );
}

/** The option under another name. */
export function renameOption(content: Choices, at: number, name: string): Choices {
  const options = (content.options ?? []).map((option, index) =>
    index === at ? { ...option, name } : option,
  );
  return { ...content, options };
}

/** One value more, with its variants. */
export function addValue(content: Choices, at: number, value: string, newKey: NewKey): Choices {
  const { options = [], variants = [], english } = content;
  return grid(
    {
      options: options.map((option, index) =>
        index === at ? { ...option, values: [...option.values, value] } : option,
      ),
      variants,
      english: inEnglish(english, (translated) =>
        translated.map((option, index) =>
          index === at ? { ...option, values: [...option.values, ""] } : option,
        ),
      ),
    },
    newKey,
  );
}

/** The value as it is written now; its variants stay what they are. */
export function renameValue(content: Choices, at: number, valueAt: number, value: string): Choices {
  const options = (content.options ?? []).map((option, index) =>
    index === at
      ? { ...option, values: option.values.map((old, place) => (place === valueAt ? value : old)) }
      : option,
  );
  return { ...content, options };
}

/** One value less, and its variants with it. The last value takes its option along. */
export function removeValue(content: Choices, at: number, valueAt: number, newKey: NewKey): Choices {
  const { options = [], variants = [], english } = content;
  if ((options[at]?.values.length ?? 0) <= 1) return removeOption(content, at, newKey);
  const dropValue = <Option extends ContentOption>(list: readonly Option[]) =>
    list.map((option, index) =>
      index === at ? { ...option, values: without(option.values, valueAt) } : option,
    );
  return grid(
    {
      options: dropValue(options),
      variants: variants
        .filter(({ choices }) => choices[at] !== valueAt)
        .map((variant) => ({
          ...variant,
          choices: variant.choices.map((choice, index) =>
            index === at && choice > valueAt ? choice - 1 : choice,
          ),
        })),
      english: inEnglish(english, dropValue),
    },
    newKey,
  );
}

/** "Asin, 250 g": the chosen values of a variant; empty where there is nothing to choose. */
export function variantName({ options = [] }: Choices, variant: ContentVariant): string {
  return options.map((option, index) => option.values[variant.choices[index] ?? -1] ?? "").join(", ");
}

/**
 * Every combination of the values once, in the order of the options. A variant that is there stays with all it says; a new
 * one is packed as the first is, for packs of one kind differ in price and stock more than in their box.
 */
function grid({ options = [], variants = [], english }: Choices, newKey: NewKey): Choices {
  const known = new Map(variants.map((variant) => [variant.choices.join(), variant]));
  const [first] = variants;
  const parcel = first && {
    weight_grams: first.weight_grams,
    length_cm: first.length_cm,
    width_cm: first.width_cm,
    height_cm: first.height_cm,
  };
  const all = combinations(options).map(
    (choices): ContentVariant => known.get(choices.join()) ?? { key: newKey(), choices, ...parcel },
  );
  return { options, variants: all, ...(english === undefined ? {} : { english }) };
}

function combinations(options: readonly ContentOption[]): number[][] {
  return options.reduce<number[][]>(
    (before, option) => before.flatMap((choices) => option.values.map((_, index) => [...choices, index])),
    [[]],
  );
}

type English = NonNullable<ListingContent["english"]>;
type EnglishOptions = NonNullable<English["options"]>;

/** The translated options change in step with what they translate. */
function inEnglish(
  english: English | undefined,
  change: (options: EnglishOptions) => EnglishOptions,
): English | undefined {
  return english?.options === undefined ? english : { ...english, options: change(english.options) };
}

function without<Item>(list: readonly Item[], at: number): Item[] {
  return list.filter((_, index) => index !== at);
}
