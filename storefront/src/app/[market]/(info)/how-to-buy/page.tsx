import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { BuyingPage } from "@/information/buying-page";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { pageMetadata } from "@/seo/page-metadata";

export async function generateMetadata({ params }: PageProps<"/[market]/how-to-buy">): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "buying");
  return pageMetadata({
    market,
    path: routes.howToBuy,
    title: t("title"),
    description: market.channel === "home" ? t("description") : t("descriptionAbroad"),
  });
}

export default async function Page({ params }: PageProps<"/[market]/how-to-buy">) {
  const market = marketOrNotFound((await params).market);
  return <BuyingPage market={market} />;
}
