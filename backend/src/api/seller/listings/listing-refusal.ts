import { z } from "zod";
import { ApiError, type ApiErrorType } from "../../errors/api-error";
import { asError } from "../../errors/as-error";

/** What refusals of the listing workflows mean to who asked. */
const TYPES: Record<string, ApiErrorType> = {
  listing_not_found: "not_found",
  draft_changed: "conflict",
  already_decided: "conflict",
  listing_submitted: "conflict",
  listing_archived: "conflict",
  listing_transition_refused: "conflict",
  business_not_submitted: "conflict",
  stock_below_reserved: "conflict",
  variant_reserved: "conflict",
  listing_incomplete: "unprocessable",
  unknown_picture: "invalid_data",
  unknown_certificate: "invalid_data",
  unknown_variant: "invalid_data",
  barcode_taken: "unprocessable",
};

const withFields = z.object({ fields: z.record(z.string(), z.string()) });

/** Rethrows what a listing workflow was refused with, as what it means to the caller. */
export function throwListingRefusal(thrown: unknown): never {
  const error = asError(thrown);
  const code = "code" in error ? String(error.code) : "";
  const type = TYPES[code];
  if (!type) throw error;
  throw new ApiError(type, code, error.message, withFields.safeParse(thrown).data?.fields);
}
