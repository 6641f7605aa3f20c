import { DEFAULT_MARKET, marketOf } from "@lapak-lebak/domain/market";
import type { Metadata } from "next";
import { market as marketParameter } from "next/root-params";
import { translate } from "@/i18n/translate";
import { marketByCode } from "@/market/market-by-code";
import { routes } from "@/routes";
import { LinkButton } from "@/ui/link-button";

async function getMarket() {
  return marketOf(String(await marketParameter())) ?? marketByCode(DEFAULT_MARKET);
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate((await getMarket()).language, "shell")("notFound.title") };
}

/** For what is not, or no longer, in a market. Kept small: Next sends it along with every page. */
export default async function NotFound() {
  const market = await getMarket();
  const t = translate(market.language, "shell");
  return (
    <main id="content" className="page grid justify-items-start gap-5 py-24">
      <h1 className="text-3xl">{t("notFound.title")}</h1>
      <p className="max-w-text text-ink-soft">{t("notFound.body")}</p>
      <LinkButton href={routes.search(market.code)}>{t("header.allGoods")}</LinkButton>
      <LinkButton href={routes.home(market.code)} look="quiet">
        {t("notFound.home")}
      </LinkButton>
    </main>
  );
}
