import { MedusaError } from "@medusajs/framework/utils";
import { z } from "zod";

const errorShape = z.object({
  message: z.string(),
  type: z.string().optional(),
  code: z.string().optional(),
  stack: z.string().optional(),
});

/**
 * Makes an error of whatever was thrown. Workflows whose transactions are stored (completing a cart is one) hand their
 * errors over as plain objects, which keep type and code.
 */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const parsed = errorShape.safeParse(thrown);
  if (!parsed.success) return new Error(String(thrown));
  const { type, message, code, stack } = parsed.data;
  const error = type ? new MedusaError(type, message, code) : new Error(message);
  if (stack) error.stack = stack;
  return error;
}
