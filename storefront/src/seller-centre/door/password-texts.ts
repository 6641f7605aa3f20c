import { sellerTexts } from "@/seller-centre/texts";

/** What a password's field says. */
export type PasswordTexts = Record<"password" | "show" | "hide", string>;

/** With the field's label: a password that one has, or `new` one. */
export function passwordTexts(label: "label" | "new" = "label"): PasswordTexts {
  const t = sellerTexts("door");
  return { password: t(`password.${label}`), show: t("password.show"), hide: t("password.hide") };
}
