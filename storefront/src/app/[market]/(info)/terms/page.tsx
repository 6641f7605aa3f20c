import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { TermsPage } from "@/information/terms-page";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { pageMetadata } from "@/seo/page-metadata";

export async function generateMetadata({ params }: PageProps<"/[market]/terms">): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "terms");
  return pageMetadata({ market, path: routes.terms, title: t("title"), description: t("description") });
}

export default async function Page({ params }: PageProps<"/[market]/terms">) {
  const market = marketOrNotFound((await params).market);
  return <TermsPage market={market} />;
}
