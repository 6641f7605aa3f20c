import type { BackendError } from "@/backend/backend-error";
import messages from "@/seller-centre/messages/errors.json";

type Texts = Readonly<Record<string, string>>;

const ofFields: Readonly<Record<string, Texts>> = messages.fields;
const ofCodes: Texts = messages.codes;
const ofFailures: Texts = messages.failures;

/** What is wrong with a field: in its own words where it has some for the code, else in those of the code. */
export function sayFieldError(field: string, code: string): string {
  return ofFields[field]?.[code] ?? ofCodes[code] ?? messages.codes.invalid;
}

/** Why something as a whole was not done. */
export function sayFailure(error: Pick<BackendError, "code" | "status" | "isPassing">): string {
  if (error.status === 429) return messages.failures.rate_limited;
  return (
    ofFailures[error.code] ?? (error.isPassing ? messages.failures.unreachable : messages.failures.refused)
  );
}
