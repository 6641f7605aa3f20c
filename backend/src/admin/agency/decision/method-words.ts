import type { Language } from "@lapak-lebak/domain/market";
import { VERIFICATION_METHOD_LABELS, VERIFICATION_METHODS } from "@lapak-lebak/domain/verification-methods";

/** How a certificate was looked into, in words; the code where it is not known any more. */
export function methodWords(method: string, language: Language): string {
  const known = VERIFICATION_METHODS.find((one) => one === method);
  return known ? VERIFICATION_METHOD_LABELS[known][language] : method;
}
