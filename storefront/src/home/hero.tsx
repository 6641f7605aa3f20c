import type { Market } from "@lapak-lebak/domain/market";
import type { Home } from "@/backend/schemas/catalog";
import { formatCount } from "@/i18n/dates";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { SearchBox } from "@/shell/search-box";
import { ShopLink } from "@/ui/shop-link";
import { HeroGoods } from "./hero-goods";
import type { ShopWindow } from "./shop-window";

const TERMS = ["one", "two", "three", "four"] as const;

interface HeroProps {
  market: Market;
  totals: Home["totals"];
  shown: ShopWindow["hero"];
}

/** The opening of the home page: what this is, the search, and some of the goods. */
export function Hero({ market, totals, shown }: HeroProps) {
  const t = translate(market.language, "home");
  const count = (n: number) => formatCount(n, market.language);
  return (
    <section className="hero">
      <div className="page">
        <div>
          <small>
            {t("hero.eyebrow", {
              listings: count(totals.listings),
              sellers: count(totals.sellers),
              kecamatan: count(totals.kecamatan),
            })}
          </small>
          <h1>{t("hero.title")}</h1>
          <p>{t("hero.body")}</p>
          <SearchBox market={market} id="hero-search" large />
          <p className="hero-terms">
            {t("hero.popular")}
            {TERMS.map((term) => (
              <ShopLink
                key={term}
                href={routes.search(
                  market.code,
                  new URLSearchParams({ q: t(`hero.terms.${term}`) }).toString(),
                )}
              >
                {t(`hero.terms.${term}`)}
              </ShopLink>
            ))}
          </p>
        </div>
        <HeroGoods market={market} shown={shown} />
      </div>
    </section>
  );
}
