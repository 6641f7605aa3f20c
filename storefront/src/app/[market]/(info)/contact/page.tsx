import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { ContactPage } from "@/information/contact-page";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { pageMetadata } from "@/seo/page-metadata";

export async function generateMetadata({ params }: PageProps<"/[market]/contact">): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "complaints");
  return pageMetadata({ market, path: routes.contact, title: t("title"), description: t("description") });
}

export default async function Page({ params }: PageProps<"/[market]/contact">) {
  const market = marketOrNotFound((await params).market);
  return <ContactPage market={market} />;
}
