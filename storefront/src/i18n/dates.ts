import type { Language } from "@lapak-lebak/domain/market";

const TAGS: Record<Language, string> = { id: "id-ID", en: "en-GB" };

/** "3 Mei 2027", "3 May 2027": a date of the trade, by the calendar of Jakarta. `iso` is an ISO 8601 instant. */
export function formatDay(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(TAGS[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "Asia/Jakarta",
  }).format(new Date(iso));
}

/** "1.250", "1,250": a count. */
export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(TAGS[language]).format(count);
}
