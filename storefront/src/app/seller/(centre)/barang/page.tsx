import type { Metadata } from "next";
import { firstOf } from "@/seller-centre/first-of";
import { getListings } from "@/seller-centre/listings/list/get-listings";
import { ListMessage } from "@/seller-centre/listings/list/list-message";
import { PAGE_SIZE, readListQuery } from "@/seller-centre/listings/list/list-query";
import { ListSearch } from "@/seller-centre/listings/list/list-search";
import { ListTools } from "@/seller-centre/listings/list/list-tools";
import { ListingRow } from "@/seller-centre/listings/list/listing-row";
import { NoListings } from "@/seller-centre/listings/list/no-listings";
import { TabLinks } from "@/seller-centre/listings/list/tab-links";
import { sellerRoutes } from "@/seller-centre/routes";
import { requireMember } from "@/seller-centre/session/require-member";
import { PageHead } from "@/seller-centre/shell/page-head";
import { sellerTexts } from "@/seller-centre/texts";
import { Icon } from "@/ui/icon";
import { LinkButton } from "@/ui/link-button";
import { Pagination } from "@/ui/pagination";

export function generateMetadata(): Metadata {
  return { title: sellerTexts("listings")("title") };
}

/** The goods of the business, by state, with what is done to them every day. */
export default async function ListingsPage({ searchParams }: PageProps<"/seller/barang">) {
  const params = await searchParams;
  const query = readListQuery(params);
  const tab = query.tab === "all" ? "" : query.tab;
  const here = (page: number) => sellerRoutes.listings({ tab, q: query.q, page });
  await requireMember(here(query.page));
  const { items, count } = await getListings(query);
  const t = sellerTexts("listings");
  return (
    <>
      <PageHead
        title={t("title")}
        action={
          <LinkButton href={sellerRoutes.newListing()}>
            <Icon name="plus" />
            {t("new")}
          </LinkButton>
        }
      />
      <ListMessage message={firstOf(params.pesan)} />
      <div className="grid gap-4">
        <TabLinks current={query.tab} />
        <ListSearch query={query} />
        {query.q === "" ? null : (
          <p role="status" className="text-sm text-ink-soft">
            {t("search.found", { count, q: query.q })}
          </p>
        )}
        {items.length === 0 ? (
          <NoListings query={query} />
        ) : (
          <ul className="grid gap-3">
            {items.map((row) => (
              <ListingRow key={row.id} row={row} back={here(query.page)} />
            ))}
          </ul>
        )}
      </div>
      <Pagination
        page={query.page}
        pages={Math.ceil(count / PAGE_SIZE)}
        hrefOf={here}
        texts={{
          label: t("pages.label"),
          previous: t("pages.previous"),
          next: t("pages.next"),
          page: (page) => t("pages.page", { page }),
        }}
      />
      <ListTools />
    </>
  );
}
