import type { z } from "zod";
import { textOf } from "./form-text";

/** What a form's action gives back: what was typed, and what is wrong with it in the reader's language. */
export interface FormState {
  values: Readonly<Record<string, string>>;
  /** From a field's name to the sentence that stands at it. */
  errors: Readonly<Record<string, string>>;
  /** Why the whole form could not be saved, though nothing in it is wrong. */
  failure: string | null;
  /** Grows with every answer, so that two of the same words can be told apart. */
  attempt: number;
}

/** A form before anybody has sent it. */
export function freshForm(values: Readonly<Record<string, string>>): FormState {
  return { values, errors: {}, failure: null, attempt: 0 };
}

/** The first complaint about each field. The schema's messages are codes; `say` turns a code into a sentence. */
export function errorsOf(error: z.ZodError, say: (code: string) => string): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of error.issues) errors[String(issue.path[0] ?? "form")] ??= say(issue.message);
  return errors;
}

/** What was typed into these fields, without the spaces around it. */
export function typedInto(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)]));
}
