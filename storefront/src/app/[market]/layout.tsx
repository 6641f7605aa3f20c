import type { Metadata, Viewport } from "next";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { settings } from "@/settings";
import { jakarta } from "@/ui/font";
import "@/ui/shop.css";

/** Every market is made on its first visit. Without this list, even empty, no page below would ever be kept. */
export function generateStaticParams(): { market: string }[] {
  return [];
}

export const viewport: Viewport = { themeColor: "#fbf6ec" };

export async function generateMetadata({ params }: LayoutProps<"/[market]">): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "shell");
  return {
    metadataBase: new URL(settings().shopUrl),
    title: { default: t("name"), template: `%s | ${t("name")}` },
    description: t("description"),
    applicationName: t("name"),
    formatDetection: { telephone: false, email: false, address: false },
  };
}

export default async function MarketLayout({ children, params }: LayoutProps<"/[market]">) {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "shell");
  return (
    <html lang={market.htmlLang} className={jakarta.variable} data-scroll-behavior="smooth">
      <body>
        <a
          href="#content"
          className="sr-only z-20 rounded-full bg-leaf px-5 py-3 font-semibold text-white focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          {t("skip")}
        </a>
        {children}
      </body>
    </html>
  );
}
