import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { ShopLink } from "@/ui/shop-link";
import { changeSearch, searchParamsOf, type SearchQuery } from "./search-query";

interface DidYouMeanProps {
  market: Market;
  query: SearchQuery;
  /** The words that the shop knows instead. */
  words: string;
}

/** Offers the search with the words that were probably meant. */
export function DidYouMean({ market, query, words }: DidYouMeanProps) {
  const t = translate(market.language, "search");
  return (
    <p className="mb-4">
      {t.rich("didYouMean", {
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
