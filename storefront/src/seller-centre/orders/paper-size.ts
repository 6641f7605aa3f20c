/** The sheets that slips and labels are printed on. */
export type PaperSize = "a6" | "a4";

/** What was asked for; the small sheet of label printers where that is none. */
export function paperSizeOf(asked: string | null): PaperSize {
  return asked === "a4" ? "a4" : "a6";
}
