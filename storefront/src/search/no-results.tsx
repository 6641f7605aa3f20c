import type { Market } from "@lapak-lebak/domain/market";
import { PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { LinkList } from "@/ui/link-list";
import { isFiltered, type SearchQuery } from "./search-query";

/** Said when a search finds nothing, with ways on. */
export function NoResults({ market, query }: { market: Market; query: SearchQuery }) {
  const t = translate(market.language, "search");
  return (
    <EmptyState icon="search" title={t("empty.title")}>
      <p>{isFiltered(query) || query.q === "" ? t("empty.bodyFiltered") : t("empty.body", { q: query.q })}</p>
      <LinkList
        className="link-cloud"
        items={Object.values(PRODUCT_FAMILIES).map(({ handle, name }) => ({
          href: routes.category(market.code, handle),
          name: name[market.language],
        }))}
      />
      <LinkButton href={routes.search(market.code)}>{t("empty.all")}</LinkButton>
    </EmptyState>
  );
}
