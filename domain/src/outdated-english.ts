import type { ListingContent } from "./listing-content.js";
import { LISTING_TEXT_FIELDS, type ListingTextField } from "./listing-text-fields.js";

const words = (text: string | undefined) => text?.trim() ?? "";

/**
 * The texts whose English stands as it was accepted although the Indonesian says something else by now: what buyers abroad
 * would read is not what the seller tells.
 */
export function outdatedEnglish(content: ListingContent, accepted: ListingContent): ListingTextField[] {
  return LISTING_TEXT_FIELDS.filter((field) => {
    const english = words(content.english?.[field]);
    return (
      english !== "" &&
      english === words(accepted.english?.[field]) &&
      words(content[field]) !== words(accepted[field])
    );
  });
}

/**
 * A content without English that is outdated, so that buyers abroad rather read the Indonesian. The English of options and
 * their values, which is told by its place, goes with the words that it was written for.
 */
export function withCurrentEnglish(content: ListingContent, accepted: ListingContent): ListingContent {
  const { english } = content;
  if (english === undefined) return content;
  const outdated: ReadonlySet<string> = new Set(outdatedEnglish(content, accepted));
  const kept = Object.fromEntries(Object.entries(english).filter(([field]) => !outdated.has(field)));
  const isWrittenAnew = JSON.stringify(english.options) !== JSON.stringify(accepted.english?.options);
  if (english.options === undefined || isWrittenAnew) return { ...content, english: kept };
  const known = optionWords(accepted);
  const options = (content.options ?? []).map(({ name, values }) => {
    const of = known.get(name.trim());
    return { name: of?.name ?? "", values: values.map((value) => of?.values.get(value.trim()) ?? "") };
  });
  return { ...content, english: { ...kept, options } };
}

/** The English of each option and of its values, by the Indonesian. */
function optionWords(
  content: ListingContent,
): ReadonlyMap<string, { name: string; values: ReadonlyMap<string, string> }> {
  return new Map(
    (content.options ?? []).map(({ name, values }, index) => {
      const english = content.english?.options?.[index];
      const ofValues = values.map((value, place) => [value.trim(), english?.values[place] ?? ""] as const);
      return [name.trim(), { name: english?.name ?? "", values: new Map(ofValues) }];
    }),
  );
}
