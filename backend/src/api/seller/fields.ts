import { passwordFault } from "@lapak-lebak/domain/password";
import { normalisePhone } from "@lapak-lebak/domain/phone";
import { signInIdentifier, type SignInIdentifier } from "@lapak-lebak/domain/sign-in-identifier";
import { z } from "zod";
import { SECRET_TOKEN_PATTERN } from "../../modules/seller/secret-token";
import { ApiError } from "../errors/api-error";

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

/** `true`, and nothing else; `code` for everything else. */
const onlyTrue = (code: string) =>
  z.unknown().check((context) => {
    if (context.value !== true) context.issues.push({ code: "custom", message: code, input: context.value });
  });

/** That somebody agrees to the terms. Field code: `terms_not_accepted`. */
export const acceptedTerms = onlyTrue("terms_not_accepted");

/** That somebody says that all of it is true. Field code: `not_attested`. */
export const attestedField = onlyTrue("not_attested");

/** A text that may be missing; blanks count as missing. Field code: `too_long`. */
export const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .nullable()
    .transform((text, context) => {
      if (text !== null && text.length > longest) context.addIssue({ code: "custom", message: "too_long" });
      return text === "" ? null : text;
    });

/** A telephone number in E.164; blanks count as missing. Field code: `phone_wrong`. */
export const phoneField = z
  .string()
  .nullable()
  .transform((raw, context) => {
    if (raw === null || raw.trim() === "") return null;
    const number = normalisePhone(raw, "id");
    if (number !== undefined) return number;
    context.addIssue({ code: "custom", message: "phone_wrong" });
    return z.NEVER;
  });

/** Digits, however they are grouped; blanks count as missing. `code` for what has other signs or another length. */
export const digitsField = (pattern: RegExp, code: string) =>
  z
    .string()
    .nullable()
    .transform((raw, context) => {
      const digits = raw?.replace(/[\s.-]/g, "") ?? "";
      if (digits === "") return null;
      if (pattern.test(digits)) return digits;
      context.addIssue({ code: "custom", message: code });
      return z.NEVER;
    });

/** A whole number between two others, which are included. `code` for every other. */
export const numberBetween = (least: number, most: number, code: string) =>
  z.number().check((context) => {
    const { value } = context;
    if (!Number.isInteger(value) || value < least || value > most) {
      context.issues.push({ code: "custom", message: code, input: value });
    }
  });

/** The token of a link that was sent to somebody. Field code: `invalid`. */
export const linkTokenField = z.string().regex(SECRET_TOKEN_PATTERN);

/** @throws ApiError 400 `invalid_input` with `same_as_identifier` where somebody's password is what they sign in with */
export function refuseIdentifierAsPassword(field: string, password: string, identifier: string): void {
  const code = passwordFault(password, [identifier]);
  if (code)
    throw new ApiError("invalid_data", "invalid_input", "Choose another password.", { [field]: code });
}
