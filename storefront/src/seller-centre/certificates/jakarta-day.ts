/** "2029-02-01" of an instant or a date, by the calendar of Jakarta: what a browser's date field takes. */
export function jakartaDay(value: string | null): string {
  if (value === null) return "";
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return new Intl.DateTimeFormat("en-CA", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    timeZone: "Asia/Jakarta",
  }).format(new Date(value));
}
