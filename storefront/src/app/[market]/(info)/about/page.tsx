import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { AboutPage } from "@/information/about-page";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { pageMetadata } from "@/seo/page-metadata";

export async function generateMetadata({ params }: PageProps<"/[market]/about">): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "about");
  return pageMetadata({ market, path: routes.about, title: t("title"), description: t("description") });
}

export default async function Page({ params }: PageProps<"/[market]/about">) {
  const market = marketOrNotFound((await params).market);
  return <AboutPage market={market} />;
}
