import type { Market } from "@lapak-lebak/domain/market";
import type { Home } from "@/backend/schemas/catalog";
import type { ListingCard } from "@/backend/schemas/listing";
import { formatCount } from "@/i18n/dates";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { SearchBox } from "@/shell/search-box";
import { Picture } from "@/ui/picture";
import { ShopLink } from "@/ui/shop-link";

const TERMS = ["one", "two", "three", "four"] as const;

interface HeroProps {
  market: Market;
  totals: Home["totals"];
  /** Up to three, the first one large. */
  shown: readonly ListingCard[];
}

/** The opening of the home page: what this is, the search, and three of the goods. */
export function Hero({ market, totals, shown }: HeroProps) {
  const t = translate(market.language, "home");
  const count = (n: number) => formatCount(n, market.language);
  return (
    <section className="overflow-hidden">
      <div className="page grid items-center gap-8 pt-8 pb-12 md:grid-cols-[1.15fr_1fr] md:gap-14 md:pt-14 md:pb-20">
        <div>
          <p className="mb-3 text-sm font-semibold text-terracotta">
            {t("hero.eyebrow", {
              listings: count(totals.listings),
              sellers: count(totals.sellers),
              kecamatan: count(totals.kecamatan),
            })}
          </p>
          <h1 className="text-3xl font-extrabold tracking-tight md:text-4xl">{t("hero.title")}</h1>
          <p className="mt-4 max-w-text text-ink-soft md:text-lg">{t("hero.body")}</p>
          <div className="mt-6">
            <SearchBox market={market} id="hero-search" large />
          </div>
          <p className="mt-3 flex flex-wrap items-center gap-x-4 text-sm">
            <span className="text-ink-soft">{t("hero.popular")}</span>
            {TERMS.map((term) => (
              <ShopLink
                key={term}
                href={routes.search(
                  market.code,
                  new URLSearchParams({ q: t(`hero.terms.${term}`) }).toString(),
                )}
                className="flex min-h-11 items-center font-semibold text-leaf underline-offset-4 hover:underline"
              >
                {t(`hero.terms.${term}`)}
              </ShopLink>
            ))}
          </p>
        </div>
        <div className="relative grid grid-cols-5 grid-rows-2 gap-3 sm:gap-4">
          <div aria-hidden="true" className="absolute -inset-x-6 top-1/4 -bottom-6 plait text-paper-deep" />
          {shown.map((listing, index) =>
            listing.picture === null ? null : (
              <ShopLink
                key={listing.handle}
                href={routes.product(market.code, listing.handle)}
                className={`relative block overflow-hidden rounded-lg shadow-high ${index === 0 ? "col-span-3 row-span-2" : "col-span-2"}`}
              >
                <Picture
                  picture={{ ...listing.picture, alt: listing.title }}
                  sizes={index === 0 ? "(width < 52rem) 56vw, 300px" : "(width < 52rem) 36vw, 200px"}
                  hero={index === 0}
                  className="size-full"
                />
              </ShopLink>
            ),
          )}
        </div>
      </div>
    </section>
  );
}
