const localeOf = (language: string) => (language.startsWith("id") ? "id-ID" : "en-GB");

/** A day in the trade's own time, Asia/Jakarta: `26 Nov 2026`. Null where there is none or it is no date. */
export function formatDay(moment: string | null | undefined, language: string): string | null {
  return format(moment, language, { dateStyle: "medium" });
}

/** A moment in the trade's own time, Asia/Jakarta: `26 Nov 2026, 10.02`. Null where there is none or it is no date. */
export function formatMoment(moment: string | null | undefined, language: string): string | null {
  return format(moment, language, { dateStyle: "medium", timeStyle: "short" });
}

function format(moment: string | null | undefined, language: string, style: Intl.DateTimeFormatOptions) {
  if (!moment) return null;
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: "Asia/Jakarta" }).format(date);
}

/** A whole number or a share, as the reader writes it: `16.500`. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}
