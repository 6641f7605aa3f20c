import type { Market } from "@lapak-lebak/domain/market";
import type { ProductFamily } from "@lapak-lebak/domain/product-family";
import type { ListingsPage } from "@/backend/schemas/catalog";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { changeSearch, searchParamsOf, type SearchQuery } from "@/search/search-query";
import { SortLinks } from "@/search/sort-links";
import { Icon } from "@/ui/icon";
import { LinkButton } from "@/ui/link-button";
import { ShopLink } from "@/ui/shop-link";

const PLACES_SHOWN = 8;

interface CategoryHeadProps {
  market: Market;
  family: ProductFamily;
  query: SearchQuery;
  found: ListingsPage;
}

/** What a family of goods is, where it comes from, and the ways to narrow and sort it. */
export function CategoryHead({ market, family, query, found }: CategoryHeadProps) {
  const t = translate(market.language, "catalog");
  const href = (change: Partial<SearchQuery>) =>
    routes.search(market.code, searchParamsOf(changeSearch(query, change)).toString());
  const places = found.facets?.kecamatan.slice(0, PLACES_SHOWN) ?? [];
  return (
    <header className="mb-8">
      <h1 className="text-3xl">{family.name[market.language]}</h1>
      <p className="mt-2 max-w-text text-ink-soft md:text-lg">{t(`families.${family.handle}`)}</p>
      {places.length > 1 ? (
        <nav aria-label={t("category.from")} className="mt-4 flex flex-wrap items-center gap-2 text-sm">
          <span className="mr-1 text-ink-soft">{t("category.from")}</span>
          {places.map(({ value, label, count }) => (
            <ShopLink
              key={value}
              href={href({ kecamatan: value })}
              className="flex min-h-11 items-center gap-1.5 rounded-full border border-line bg-card px-4 font-medium hover:border-leaf hover:text-leaf"
            >
              {label}
              <span className="text-xs text-ink-soft tabular-nums">{count}</span>
            </ShopLink>
          ))}
        </nav>
      ) : null}
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line py-2">
        <p className="text-sm text-ink-soft">{t("category.count", { count: found.count })}</p>
        <span className="ml-auto flex min-w-0 items-center gap-2">
          <SortLinks market={market} query={query} />
          <LinkButton look="secondary" href={href({})} className="max-sm:hidden">
            <Icon name="sliders-horizontal" className="size-4" />
            {t("category.refine")}
          </LinkButton>
        </span>
        <LinkButton look="secondary" href={href({})} wide className="sm:hidden">
          <Icon name="sliders-horizontal" className="size-4" />
          {t("category.refine")}
        </LinkButton>
      </div>
    </header>
  );
}
