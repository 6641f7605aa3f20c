import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import type { Metadata } from "next";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { getSellers, SELLERS_PAGE_SIZE } from "@/sellers/get-sellers";
import { KecamatanPicker } from "@/sellers/kecamatan-picker";
import { SellerTile } from "@/sellers/seller-tile";
import { pageMetadata } from "@/seo/page-metadata";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { Pagination } from "@/ui/pagination";

// Reads the query of the address; shared caches keep it as they keep a search (next.config.ts).
export const dynamic = "force-dynamic";

type SellersPageProps = PageProps<"/[market]/sellers">;

async function read({ params, searchParams }: SellersPageProps) {
  const query = await searchParams;
  const kecamatan = kecamatanBySlug([query["kecamatan"]].flat()[0] ?? "");
  const page = Number([query["page"]].flat()[0]);
  return {
    market: marketOrNotFound((await params).market),
    kecamatan,
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  };
}

export async function generateMetadata(props: SellersPageProps): Promise<Metadata> {
  const { market, kecamatan, page } = await read(props);
  const t = translate(market.language, "sellers");
  return pageMetadata({
    market,
    path: (code) => `${routes.sellers(code)}${kecamatan === undefined ? "" : `?kecamatan=${kecamatan.slug}`}`,
    title: kecamatan === undefined ? t("title") : t("in", { kecamatan: kecamatan.name }),
    description: t("description"),
    unlisted: page > 1,
  });
}

/** Everybody who sells here, by kecamatan. */
export default async function SellersPage(props: SellersPageProps) {
  const { market, kecamatan, page } = await read(props);
  const t = translate(market.language, "sellers");
  const found = await getSellers(market.code, kecamatan?.slug ?? "", page);
  const pageTexts = translate(market.language, "search");
  const hrefOf = (to: number) => {
    const query = new URLSearchParams({
      ...(kecamatan ? { kecamatan: kecamatan.slug } : {}),
      page: String(to),
    });
    return `${routes.sellers(market.code)}?${query.toString()}`;
  };
  return (
    <div className="page pt-8">
      <h1 className="text-3xl">
        {kecamatan === undefined ? t("title") : t("in", { kecamatan: kecamatan.name })}
      </h1>
      <p className="mt-2 mb-6 max-w-text text-ink-soft">{t("body", { count: found.count })}</p>
      <KecamatanPicker market={market} kecamatan={kecamatan?.slug ?? ""} />
      <div className="mt-8">
        {found.sellers.length === 0 ? (
          <EmptyState icon="store" title={t("empty")}>
            <LinkButton href={routes.sellers(market.code)}>{t("emptyAction")}</LinkButton>
          </EmptyState>
        ) : (
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {found.sellers.map((seller) => (
              <li key={seller.handle}>
                <SellerTile market={market} seller={seller} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Pagination
        page={page}
        pages={Math.ceil(found.count / SELLERS_PAGE_SIZE)}
        hrefOf={hrefOf}
        texts={{
          label: pageTexts("pages.label"),
          previous: pageTexts("pages.previous"),
          next: pageTexts("pages.next"),
          page: (number) => pageTexts("pages.page", { page: number }),
        }}
      />
    </div>
  );
}
