import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "@lapak-lebak/domain/password";
import { z } from "zod";

/**
 * A password that is being chosen, within the bounds of the domain's rule; the backend also compares it with what one signs
 * in with. Messages are codes: `required`, `too_short`, `too_long`.
 */
export const newPasswordSchema = z
  .string()
  .min(1, "required")
  .min(SHORTEST_PASSWORD, "too_short")
  .max(LONGEST_PASSWORD, "too_long");

const line = (least: number, most: number) =>
  z.string().trim().min(1, "required").min(least, "too_short").max(most, "too_long");

export const signInSchema = z.object({
  identifier: line(1, 254),
  password: z.string().min(1, "required").max(LONGEST_PASSWORD, "too_long"),
});

/** Whether telephone number or e-mail are well written, the backend says: it normalises both. */
export const signUpSchema = z.object({
  name: line(2, 80),
  business_name: line(3, 80),
  identifier: line(1, 254),
  password: newPasswordSchema,
  claim_code: z.string().trim().max(40, "claim_code_unknown"),
  accept_terms: z.literal("yes", "terms_not_accepted"),
});

export const choosePasswordSchema = z.object({ password: newPasswordSchema });

export const acceptInvitationSchema = signUpSchema.pick({ password: true, accept_terms: true });

export const changePasswordSchema = z.object({
  current: z.string().min(1, "required").max(LONGEST_PASSWORD, "too_long"),
  next: newPasswordSchema,
});
