/** Why a sheet cannot be read. */
export type SheetErrorCode =
  /** Neither CSV nor XLSX; the older XLS is none either. */
  | "not_a_sheet"
  /** Unpacked it would take more memory than it may. */
  | "sheet_too_large"
  | "too_many_rows"
  | "sheet_broken";

/** A file cannot be read as a sheet. */
export class SheetError extends Error {
  override name = "SheetError";

  constructor(
    readonly code: SheetErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
