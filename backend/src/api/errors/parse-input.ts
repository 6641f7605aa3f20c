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
 *   is a code (`snake_case`) passes that code on.
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;

  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const code =
      issue.code === "custom" && /^[a-z_]+$/.test(issue.message)
        ? issue.message
        : (FIELD_CODES[issue.code] ?? "invalid");
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) fields[key] ??= code;
    else fields[issue.path.join(".") || "_"] ??= code;
  }
  const names = Object.keys(fields).join(", ");
  throw new ApiError("invalid_data", "invalid_input", `These fields are missing or wrong: ${names}.`, fields);
}
