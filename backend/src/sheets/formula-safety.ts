/** What a spreadsheet takes for the beginning of a formula, as OWASP lists it (CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** Our own mark before such a text; spreadsheets show it as text. */
const MARKED = /^'(?=[=+\-@\t\r])/;

/** A text as it may stand in a CSV: one that a spreadsheet would run as a formula is marked as text. */
export function asText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A text as it was before {@link asText} marked it. */
export function asWritten(text: string): string {
  return text.replace(MARKED, "");
}
