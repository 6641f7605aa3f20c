import { ApiError } from "../errors/api-error";
import { asError } from "../errors/as-error";

/** Refusals that mean "somebody was faster", or that what is asked does not fit how things stand: answered with 409. */
const CONFLICTS = [
  "identifier_taken",
  "team_full",
  "owner_stays",
  "seller_transition_refused",
  "already_decided",
  "seller_order_transition_refused",
  "seller_order_not_paid",
  "certificate_replaced_already",
  "private_file_in_use",
];

/** Refusals of one field: its name by the code. */
const FIELD_OF_CODE: Readonly<Record<string, string>> = { claim_code_unknown: "claim_code" };

/** Rethrows what a workflow was refused with, as the answer it deserves. */
export function throwAsSellerError(thrown: unknown): never {
  const error = asError(thrown);
  const code = "code" in error ? String(error.code) : "";
  if (CONFLICTS.includes(code)) throw new ApiError("conflict", code, error.message);
  const field = FIELD_OF_CODE[code];
  if (field) throw new ApiError("invalid_data", "invalid_input", error.message, { [field]: code });
  throw error;
}
