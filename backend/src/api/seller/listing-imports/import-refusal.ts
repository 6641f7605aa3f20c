import { ApiError, type ApiErrorType } from "../../errors/api-error";
import { asError } from "../../errors/as-error";

/** Why a sheet cannot be read or confirmed, and what that means to its sender. */
const TYPES: Readonly<Record<string, ApiErrorType>> = {
  not_a_sheet: "invalid_data",
  sheet_broken: "invalid_data",
  sheet_too_large: "too_large",
  too_many_rows: "too_large",
  columns_missing: "invalid_data",
  empty_sheet: "invalid_data",
  listing_import_expired: "conflict",
};

/** Rethrows why a sheet was refused, as the answer to its sender. */
export function throwImportRefusal(thrown: unknown): never {
  const error = asError(thrown);
  const code = "code" in error ? String(error.code) : "";
  const type = TYPES[code];
  throw type ? new ApiError(type, code, error.message) : error;
}
