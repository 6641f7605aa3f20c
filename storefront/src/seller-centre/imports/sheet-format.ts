/** The formats in which sheets come and go. */
export type SheetFormat = "xlsx" | "csv";

/** What was asked for; Excel's where that is none. */
export function sheetFormatOf(asked: string | null): SheetFormat {
  return asked === "csv" ? "csv" : "xlsx";
}
