import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { PrivacyPage } from "@/information/privacy-page";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { pageMetadata } from "@/seo/page-metadata";

export async function generateMetadata({ params }: PageProps<"/[market]/privacy">): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "privacy");
  return pageMetadata({ market, path: routes.privacy, title: t("title"), description: t("description") });
}

export default async function Page({ params }: PageProps<"/[market]/privacy">) {
  const market = marketOrNotFound((await params).market);
  return <PrivacyPage market={market} />;
}
