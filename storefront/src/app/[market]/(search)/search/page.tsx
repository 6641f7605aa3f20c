import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import type { Market } from "@lapak-lebak/domain/market";
import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { ChipList } from "@/search/chip-list";
import { DidYouMean } from "@/search/did-you-mean";
import { filterChips } from "@/search/filter-chips";
import { FilterForm } from "@/search/filter-form";
import { getListings } from "@/search/get-listings";
import { isFiltered, parseSearch, type SearchQuery } from "@/search/search-query";
import { SearchResults } from "@/search/search-results";
import { SortLinks } from "@/search/sort-links";
import { pageMetadata } from "@/seo/page-metadata";
import { ShopFrame } from "@/shell/shop-frame";
import { Icon } from "@/ui/icon";
import { Sheet, SheetButton } from "@/ui/sheet";

// Reads the query of the address; its data is kept for a minute, and so is the page by shared caches (next.config.ts).
export const dynamic = "force-dynamic";

type SearchPageProps = PageProps<"/[market]/search">;

async function read({ params, searchParams }: SearchPageProps) {
  return { market: marketOrNotFound((await params).market), query: parseSearch(await searchParams) };
}

function titleOf(query: SearchQuery, market: Market): string {
  const t = translate(market.language, "search");
  if (query.q !== "") return t("titleFor", { q: query.q });
  const kecamatan = kecamatanBySlug(query.kecamatan)?.name;
  return kecamatan === undefined ? t("titleAll") : t("titleFrom", { kecamatan });
}

export async function generateMetadata(props: SearchPageProps): Promise<Metadata> {
  const { market, query } = await read(props);
  // Any words are the same page to search engines: all goods. What is filtered or further on is none of theirs.
  return pageMetadata({
    market,
    path: (code) => routes.search(code),
    title: titleOf(query, market),
    unlisted: isFiltered(query) || query.page > 1,
  });
}

export default async function SearchPage(props: SearchPageProps) {
  const { market, query } = await read(props);
  const t = translate(market.language, "search");
  const found = await getListings(market.code, query);
  const seller = found.listings.find((listing) => listing.seller.handle === query.seller)?.seller.name;
  const chips = filterChips(query, market, seller);
  const cleared = parseSearch({ q: query.q, sort: query.sort });
  return (
    <ShopFrame market={market} query={query.q}>
      <div className="page pt-6">
        <h1 className="text-2xl">{titleOf(query, market)}</h1>
        <p role="status" className="mt-1 mb-4 text-sm text-ink-soft">
          {t("count", { count: found.count })}
        </p>
        {found.did_you_mean ? <DidYouMean market={market} query={query} words={found.did_you_mean} /> : null}
        <div className="grid gap-x-10 md:grid-cols-[15rem_minmax(0,1fr)]">
          <div>
            {found.facets === undefined ? null : (
              <Sheet
                id="filters"
                title={t("filters.title")}
                close={translate(market.language, "shell")("close")}
              >
                <FilterForm market={market} query={query} facets={found.facets} />
              </Sheet>
            )}
          </div>
          <div className="min-w-0">
            <div className="mb-4 flex items-center gap-2">
              <SheetButton
                sheet="filters"
                className="flex min-h-11 shrink-0 items-center gap-2 rounded-full border border-line-strong bg-card px-4 text-sm font-semibold text-sugar md:hidden"
              >
                <Icon name="sliders-horizontal" className="size-4" />
                {t("filters.open")}
                {chips.length > 0 ? <span className="text-leaf">{chips.length}</span> : null}
              </SheetButton>
              <SortLinks market={market} query={query} />
            </div>
            <h2 className="sr-only">{t("list")}</h2>
            <ChipList market={market} chips={chips} cleared={cleared} />
            <SearchResults market={market} query={query} found={found} />
          </div>
        </div>
      </div>
    </ShopFrame>
  );
}
