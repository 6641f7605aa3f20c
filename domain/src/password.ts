/** Characters of a password (NIST SP 800-63B: at least 8, long ones let through, no rules of composition). */
export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 200;

/** Why a password is refused; the codes of the API's `fields.password`. */
export type PasswordFault = "required" | "too_short" | "too_long" | "same_as_identifier";

/**
 * What is wrong with a password that somebody chooses: its length in characters as people count them, or that it is what
 * they sign in with.
 * @param identifiers what they sign in with, in every way in which it may be written
 */
export function passwordFault(
  password: string,
  identifiers: readonly string[] = [],
): PasswordFault | undefined {
  if (password === "") return "required";
  // Code points, as NIST counts them.
  const { length } = Array.from(password);
  if (length < SHORTEST_PASSWORD) return "too_short";
  if (length > LONGEST_PASSWORD) return "too_long";
  const bare = bareText(password);
  return identifiers.some((identifier) => bareText(identifier) === bare) ? "same_as_identifier" : undefined;
}

/** Without capitals, spaces and the signs that phone numbers are grouped with; a number without its country or trunk digit. */
function bareText(text: string): string {
  const bare = text.toLowerCase().replace(/[\s().\-+]/g, "");
  return /^\d+$/.test(bare) ? bare.replace(/^(?:0062|62|0)/, "") : bare;
}
