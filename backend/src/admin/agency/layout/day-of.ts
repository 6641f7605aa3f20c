/** The day in Asia/Jakarta in which a moment lies, `2026-12-31`; a day stays what it is. Null where there is none. */
export function dayOf(moment: string | null): string | null {
  if (!moment) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return moment;
  // The Swedish way of writing dates is the ISO one.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(new Date(moment));
}
