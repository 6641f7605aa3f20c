/**
 * A text of the browser with its places filled: `fill("Foto {number}", { number: 2 })`. For texts that are drawn in the
 * browser; on the server `sellerTexts` does more.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
