import { passwordFault } from "@lapak-lebak/domain/password";
import { signInIdentifier, type SignInIdentifier } from "@lapak-lebak/domain/sign-in-identifier";
import { z } from "zod";

/** A text that must say something. Field codes: `required` for a blank, `too_long`. */
export const requiredText = (longest: number) =>
  z
    .string()
    .trim()
    .check((context) => {
      const code =
        context.value === "" ? "required" : context.value.length > longest ? "too_long" : undefined;
      if (code) context.issues.push({ code: "custom", message: code, input: context.value });
    });

/** A phone number or e-mail address, in the form in which it is stored. Field codes: `required`, `identifier_wrong`. */
export const identifierField = z.string().transform((raw, context): SignInIdentifier => {
  const identifier = signInIdentifier(raw);
  if (identifier) return identifier;
  context.addIssue({ code: "custom", message: raw.trim() === "" ? "required" : "identifier_wrong" });
  return z.NEVER;
});

/** A password that is chosen now. Field codes: those of the domain's `passwordFault`. */
export const newPasswordField = z.string().check((context) => {
  const code = passwordFault(context.value);
  if (code) context.issues.push({ code: "custom", message: code, input: context.value });
});

/** A password that is tried: whatever it is, it is compared. */
export const triedPasswordField = z.string().min(1).max(1000);

/** `true`, and nothing else. Field code: `terms_not_accepted`. */
export const acceptedTerms = z.unknown().check((context) => {
  if (context.value !== true) {
    context.issues.push({ code: "custom", message: "terms_not_accepted", input: context.value });
  }
});
