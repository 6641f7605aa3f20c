import type { MarketCode } from "@lapak-lebak/domain/market";
import { routes } from "@/routes";

/** The pages that tell about the shop, in the order of their menu: key of the name in `information.pages`, and address. */
export const INFORMATION_PAGES = [
  { key: "howToBuy", path: routes.howToBuy },
  { key: "certificates", path: routes.certificates },
  { key: "contact", path: routes.contact },
  { key: "about", path: routes.about },
  { key: "terms", path: routes.terms },
  { key: "privacy", path: routes.privacy },
] as const satisfies readonly { key: string; path: (market: MarketCode) => string }[];

export type InformationPageKey = (typeof INFORMATION_PAGES)[number]["key"];

/** When the words of terms and privacy last changed, an ISO 8601 date. Buyers see it: change it with the words. */
export const LEGAL_TEXTS_CHANGED = "2026-11-24";
