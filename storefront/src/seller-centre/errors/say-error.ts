import type { BackendError } from "@/backend/backend-error";
import messages from "@/seller-centre/messages/errors.json";

type Texts = Readonly<Record<string, string>>;
type FieldTexts = Readonly<Record<string, Texts>>;

/** A form with words of its own for fields whose names others have too: a business's name is no person's. */
export type NamedForm = keyof typeof messages.forms;

const ofFields: FieldTexts = messages.fields;
const ofForms: Readonly<Record<NamedForm, FieldTexts>> = messages.forms;
const ofCodes: Texts = messages.codes;
const ofFailures: Texts = messages.failures;

/** What is wrong with a field: in the form's own words for it, else in those of the field, else of the code. */
export function sayFieldError(field: string, code: string, form?: NamedForm): string {
  const ofForm = form === undefined ? undefined : own(ofForms[form], field);
  const tried = [ofForm, own(ofFields, field), ofCodes];
  const found = tried.map((texts) => own(texts, code)).find((text) => text !== undefined);
  return found ?? messages.codes.invalid;
}

/** Why something as a whole was not done. */
export function sayFailure(error: Pick<BackendError, "code" | "status" | "isPassing">): string {
  if (error.status === 429) return messages.failures.rate_limited;
  const { unreachable, refused } = messages.failures;
  return own(ofFailures, error.code) ?? (error.isPassing ? unreachable : refused);
}

/** What stands under a key of the table itself: codes come from elsewhere, and `constructor` is no message. */
function own<Value>(table: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
