import { ApiError } from "../errors/api-error";
import { asError } from "../errors/as-error";

/** Refusals of workflows that mean "somebody was faster": they are answered with 409, as core answers them with 400. */
const CONFLICTS = [
  "transfer_not_awaiting",
  "seller_order_transition_refused",
  "last_administrator",
  "already_staff",
  "already_invited",
  "private_file_in_use",
  "registry_import_unchecked",
  "registry_import_expired",
  "seller_claimed_already",
  "business_tells_of_itself",
];

/** Rethrows what a workflow was refused with; a conflict as one. */
export function throwAsApiError(thrown: unknown): never {
  const error = asError(thrown);
  if ("code" in error && CONFLICTS.includes(String(error.code))) {
    throw new ApiError("conflict", String(error.code), error.message);
  }
  throw error;
}
