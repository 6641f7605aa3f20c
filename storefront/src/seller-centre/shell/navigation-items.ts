import { sellerRoutes } from "@/seller-centre/routes";
import { sellerTexts } from "@/seller-centre/texts";
import type { NavigationItem } from "./centre-navigation";

/** The five ways that a thumb reaches on a phone. */
export function mainItems(): NavigationItem[] {
  const t = sellerTexts("shell");
  return [
    { href: sellerRoutes.home(), name: t("home"), icon: "house" },
    { href: sellerRoutes.orders(), name: t("orders"), icon: "package" },
    { href: sellerRoutes.listings(), name: t("listings"), icon: "shopping-basket" },
    { href: sellerRoutes.certificates(), name: t("certificates"), icon: "badge-check" },
    { href: sellerRoutes.business(), name: t("business"), icon: "store" },
  ];
}

/** What is wanted less often: below the five on a desk, in the account's menu on a phone. */
export function furtherItems(role: "owner" | "helper"): NavigationItem[] {
  const t = sellerTexts("shell");
  return [
    ...(role === "owner"
      ? [{ href: sellerRoutes.members(), name: t("members"), icon: "users" } as const]
      : []),
    { href: sellerRoutes.notices(), name: t("notices"), icon: "bell" },
    { href: sellerRoutes.account(), name: t("account"), icon: "user" },
  ];
}
