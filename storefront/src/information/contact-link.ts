export type ContactKind = "email" | "phone" | "whatsapp" | "website" | "address";

/** Indonesia's country code, for numbers written the home way: 0812… is +62 812… */
const HOME_CODE = "62";

/** The address that a device follows to write, call or visit; null for a postal address. */
export function contactLink(kind: ContactKind, value: string): string | null {
  switch (kind) {
    case "email":
      return `mailto:${value}`;
    case "phone":
      return `tel:+${internationalDigits(value)}`;
    case "whatsapp":
      return `https://wa.me/${internationalDigits(value)}`;
    case "website":
      return value;
    case "address":
      return null;
  }
}

function internationalDigits(telephone: string): string {
  return telephone.replace(/\D/g, "").replace(/^0+/, HOME_CODE);
}
