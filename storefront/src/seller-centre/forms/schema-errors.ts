import type { z } from "zod";
import { sayFieldError, type NamedForm } from "@/seller-centre/errors/say-error";

/** The first complaint about each field that a schema found; its messages are codes. */
export function schemaErrors(error: z.ZodError, form?: NamedForm): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? "form");
    errors[field] ??= sayFieldError(field, message, form);
  }
  return errors;
}
