import type { z } from "zod";
import { ApiError } from "./api-error";

/** Issue codes of zod that have a plainer name in our API. */
const FIELD_CODES: Record<string, string> = {
  invalid_type: "invalid",
  invalid_value: "not_allowed",
  invalid_format: "invalid",
  too_small: "too_small",
  too_big: "too_big",
  unrecognized_keys: "unknown_field",
};

/**
 * Parses what a caller sent.
 *
 * @throws ApiError `invalid_data` with code `invalid_input` and a code for each wrong field. A `custom` issue whose message
 *   is a code (`snake_case`) passes that code on; a field that was not sent at all is `required`.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;

  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const names = issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".") || "_"];
    for (const name of names) fields[name] ??= codeOf(issue, input);
  }
  const names = Object.keys(fields).join(", ");
  throw new ApiError("invalid_data", "invalid_input", `These fields are missing or wrong: ${names}.`, fields);
}

function codeOf(issue: z.core.$ZodIssue, input: unknown): string {
  // A choice that was not made is no wrong choice.
  const isMissing = issue.code === "invalid_type" || issue.code === "invalid_value";
  if (isMissing && issue.path.length > 0 && valueAt(input, issue.path) === undefined) return "required";
  if (issue.code === "custom" && /^[a-z_]+$/.test(issue.message)) return issue.message;
  return FIELD_CODES[issue.code] ?? "invalid";
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );
}
