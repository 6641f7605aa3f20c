import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { ShopLink } from "@/ui/shop-link";
import { changeSearch, searchParamsOf, SORTS, type SearchQuery } from "./search-query";

/** The orders of the results, one touch each. */
export function SortLinks({ market, query }: { market: Market; query: SearchQuery }) {
  const t = translate(market.language, "search");
  return (
    <nav aria-label={t("sort.label")} className="no-scrollbar min-w-0 overflow-x-auto">
      <ul className="flex gap-1 text-sm">
        {SORTS.map((sort) => (
          <li key={sort}>
            <ShopLink
              href={routes.search(market.code, searchParamsOf(changeSearch(query, { sort })).toString())}
              aria-current={sort === query.sort ? "true" : undefined}
              className="flex min-h-11 items-center rounded-full px-3 whitespace-nowrap text-ink-soft hover:text-leaf aria-[current]:bg-paper-deep aria-[current]:font-semibold aria-[current]:text-sugar-deep"
            >
              {t(`sort.${sort}`)}
            </ShopLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
