import {
  CERTIFICATE_TYPE_CODES,
  CERTIFICATE_TYPES,
  isCertificateType,
} from "@lapak-lebak/domain/certificates";
import type { Language } from "@lapak-lebak/domain/market";

/** What a kind of certificate is called in a row; its code where the console does not know it. */
export function shortTypeWords(type: string, language: Language): string {
  return isCertificateType(type) ? CERTIFICATE_TYPES[type].shortLabel[language] : type;
}

/** Every kind of certificate to choose from. */
export function typeChoices(language: Language): (readonly [string, string])[] {
  return CERTIFICATE_TYPE_CODES.map((code) => [code, CERTIFICATE_TYPES[code].shortLabel[language]] as const);
}

/** A certificate in a row: its kind and number, the kind only once where the number begins with it. */
export function numberWords(type: string, number: string | null, language: Language): string {
  const kind = shortTypeWords(type, language);
  return number?.toUpperCase().startsWith(kind.toUpperCase()) ? number : `${kind} ${number ?? ""}`.trim();
}
