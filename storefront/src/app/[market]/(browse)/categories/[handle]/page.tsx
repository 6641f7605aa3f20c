import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CategoryHead } from "@/catalog/category-head";
import { ListingGrid } from "@/catalog/listing-grid";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { getListingsForPage, PAGE_SIZE } from "@/search/get-listings";
import { parseSearch, searchParamsOf } from "@/search/search-query";
import { breadcrumbList } from "@/seo/breadcrumb-list";
import { JsonLd } from "@/seo/json-ld";
import { pageMetadata } from "@/seo/page-metadata";
import { settings } from "@/settings";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";

type CategoryPageProps = PageProps<"/[market]/categories/[handle]">;

/** Every category is made on its first visit. */
export function generateStaticParams(): { handle: string }[] {
  return [];
}

async function read(params: CategoryPageProps["params"]) {
  const { market: code, handle } = await params;
  const market = marketOrNotFound(code);
  if (!isProductFamilyHandle(handle)) notFound();
  return { market, family: PRODUCT_FAMILIES[handle] };
}

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
  const { market, family } = await read(params);
  const t = translate(market.language, "catalog");
  const found = await getListingsForPage(market.code, parseSearch({ category: family.handle }));
  return pageMetadata({
    market,
    path: (code) => routes.category(code, family.handle),
    title: family.name[market.language],
    description: t(`families.${family.handle}`),
    picture: found.listings[0]?.picture ?? null,
  });
}

/** The first page of a family of goods; sorted, filtered and further pages are searches. */
export default async function CategoryPage({ params }: CategoryPageProps) {
  const { market, family } = await read(params);
  const t = translate(market.language, "catalog");
  const query = parseSearch({ category: family.handle });
  const found = await getListingsForPage(market.code, query);
  const name = family.name[market.language];
  const trail = [{ name: t("home"), href: routes.home(market.code) }, { name }];
  return (
    <div className="page">
      <JsonLd data={breadcrumbList(trail, settings().shopUrl)} />
      <Breadcrumbs label={translate(market.language, "shell")("breadcrumbs")} trail={trail} />
      <CategoryHead market={market} family={family} query={query} found={found} />
      {found.listings.length === 0 ? (
        <EmptyState icon="package" title={t("category.emptyTitle")}>
          <p>{t("category.emptyBody")}</p>
          <LinkButton href={routes.search(market.code)}>{t("category.emptyAction")}</LinkButton>
        </EmptyState>
      ) : (
        <>
          <h2 className="sr-only">{translate(market.language, "search")("list")}</h2>
          <ListingGrid market={market} listings={found.listings} early={2} />
        </>
      )}
      {found.count > PAGE_SIZE ? (
        <p className="mt-10 text-center">
          <LinkButton
            look="secondary"
            size="large"
            href={routes.search(market.code, searchParamsOf({ ...query, page: 2 }).toString())}
          >
            {t("category.more", { count: found.count - PAGE_SIZE })}
          </LinkButton>
        </p>
      ) : null}
    </div>
  );
}
