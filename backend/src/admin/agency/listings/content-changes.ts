import type { ContentLine } from "./content-lines";

/** A part of a listing before and after an edit; one of both is null where it was added or taken out. */
export interface ContentChange {
  field: string;
  language: "id" | "en";
  before: string | null;
  after: string | null;
}

/** Every part of the old and the new content, in the order of the new one; what was taken out comes last. */
export function compareContents(
  before: readonly ContentLine[],
  after: readonly ContentLine[],
): ContentChange[] {
  const old = new Map(before.map(({ field, text }) => [field, text]));
  const kept = new Set(after.map(({ field }) => field));
  return [
    ...after.map(({ field, language, text }) => ({
      field,
      language,
      before: old.get(field) ?? null,
      after: text,
    })),
    ...before
      .filter(({ field }) => !kept.has(field))
      .map(({ field, language, text }) => ({ field, language, before: text, after: null })),
  ];
}

/** The words in which two texts differ, between those with which both begin and end. */
export interface Difference {
  start: string;
  removed: string;
  added: string;
  end: string;
}

/** Finds what was changed between two texts, whole words only. */
export function differenceOf(before: string, after: string): Difference {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return {
    start: now.slice(0, start).join(""),
    removed: old.slice(start, old.length - end).join(""),
    added: now.slice(start, now.length - end).join(""),
    end: now.slice(now.length - end).join(""),
  };
}

/** Words each with the white space after it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];
