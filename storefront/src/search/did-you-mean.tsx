import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { ShopLink } from "@/ui/shop-link";
import { changeSearch, searchParamsOf, type SearchQuery } from "./search-query";

interface DidYouMeanProps {
  market: Market;
  query: SearchQuery;
  /** The words that were searched instead. */
  words: string;
}

/** Says that other words were searched than those typed, because nobody sells what was typed. */
export function DidYouMean({ market, query, words }: DidYouMeanProps) {
  const t = translate(market.language, "search");
  return (
    <p className="mb-4">
      {t.rich("didYouMean", {
        q: query.q,
        words,
        link: (chunks) => (
          <ShopLink
            href={routes.search(market.code, searchParamsOf(changeSearch(query, { q: words })).toString())}
            className="font-bold text-leaf underline underline-offset-4"
          >
            {chunks}
          </ShopLink>
        ),
      })}
    </p>
  );
}
