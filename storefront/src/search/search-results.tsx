import type { Market } from "@lapak-lebak/domain/market";
import type { ListingsPage } from "@/backend/schemas/catalog";
import { ListingGrid } from "@/catalog/listing-grid";
import { translate } from "@/i18n/translate";
import { routes } from "@/routes";
import { Pagination } from "@/ui/pagination";
import { changeSearch, searchParamsOf, type SearchQuery } from "./search-query";
import { NoResults } from "./no-results";

interface SearchResultsProps {
  market: Market;
  query: SearchQuery;
  found: ListingsPage;
}

/** The listings found, and the way to more of them. */
export function SearchResults({ market, query, found }: SearchResultsProps) {
  const t = translate(market.language, "search");
  if (found.listings.length === 0) return <NoResults market={market} query={query} />;
  return (
    <>
      <ListingGrid market={market} listings={found.listings} early={2} narrow />
      <Pagination
        page={found.page}
        pages={Math.ceil(found.count / found.page_size)}
        hrefOf={(page) =>
          routes.search(market.code, searchParamsOf(changeSearch(query, { page })).toString())
        }
        texts={{
          label: t("pages.label"),
          previous: t("pages.previous"),
          next: t("pages.next"),
          page: (page) => t("pages.page", { page }),
        }}
      />
    </>
  );
}
