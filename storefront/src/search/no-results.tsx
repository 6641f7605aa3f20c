import type { Market } from "@lapak-lebak/domain/market";
import { PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { ShopLink } from "@/ui/shop-link";
import { isFiltered, type SearchQuery } from "./search-query";

/** Said when a search finds nothing, with ways on. */
export function NoResults({ market, query }: { market: Market; query: SearchQuery }) {
  const t = translate(market.language, "search");
  return (
    <EmptyState icon="search" title={t("empty.title")}>
      <p>{isFiltered(query) || query.q === "" ? t("empty.bodyFiltered") : t("empty.body", { q: query.q })}</p>
      <ul className="flex flex-wrap justify-center gap-x-4 text-sm">
        {Object.values(PRODUCT_FAMILIES).map(({ handle, name }) => (
          <li key={handle}>
            <ShopLink
              href={routes.category(market.code, handle)}
              className="flex min-h-11 items-center text-leaf underline underline-offset-4"
            >
              {name[market.language]}
            </ShopLink>
          </li>
        ))}
      </ul>
      <LinkButton href={routes.search(market.code)}>{t("empty.all")}</LinkButton>
    </EmptyState>
  );
}
