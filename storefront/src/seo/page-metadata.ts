import { MARKETS, type Market } from "@lapak-lebak/domain/market";
import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { settings } from "@/settings";
import { alternatesOf, type PathInMarket } from "./alternates";
import { sharingPictureOf, type SharedPicture } from "./sharing-picture";

interface PageMetadata {
  market: Market;
  path: PathInMarket;
  /** Without the shop's name, which the layout's template adds. */
  title: string;
  /** The title as it stands, the shop's name included. */
  absoluteTitle?: boolean;
  description?: string;
  /** Shown where a link to the page is shared; the shop's own picture where the page has none. */
  picture?: SharedPicture | null;
  /** The markets that have this page; all unless told. */
  markets?: readonly Market[];
  /** Leaves the page out of search engines: what only its visitor should see. */
  unlisted?: boolean;
}

/** Everything that a page's head tells search engines, and apps in which its address is shared. */
export function pageMetadata(page: PageMetadata): Metadata {
  const { market, path, title, absoluteTitle = false, picture, markets = MARKETS, unlisted = false } = page;
  const { shopUrl } = settings();
  const t = translate(market.language, "shell");
  const description = page.description ?? t("description");
  const url = `${shopUrl}${path(market.code)}`;
  return {
    title: absoluteTitle ? { absolute: title } : title,
    description,
    ...(unlisted
      ? { robots: { index: false, follow: true } }
      : { alternates: { canonical: url, languages: alternatesOf(path, markets, shopUrl) } }),
    openGraph: {
      type: "website",
      siteName: t("name"),
      locale: market.htmlLang.replace("-", "_"),
      title,
      description,
      url,
      images: [sharingPictureOf(picture ?? null, { shopUrl, name: t("name") })],
    },
    twitter: { card: "summary_large_image" },
  };
}
