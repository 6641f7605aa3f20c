import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { CertificatesPage } from "@/information/certificates-page";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { pageMetadata } from "@/seo/page-metadata";

export async function generateMetadata({ params }: PageProps<"/[market]/certificates">): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "certificateGuide");
  return pageMetadata({
    market,
    path: routes.certificates,
    title: t("title"),
    description: t("description"),
  });
}

export default async function Page({ params }: PageProps<"/[market]/certificates">) {
  const market = marketOrNotFound((await params).market);
  return <CertificatesPage market={market} />;
}
