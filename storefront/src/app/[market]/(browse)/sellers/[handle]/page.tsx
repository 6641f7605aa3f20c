import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CertificateList } from "@/catalog/certificate-list";
import { FactTable } from "@/catalog/fact-table";
import { ListingGrid } from "@/catalog/listing-grid";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { getListingsForPage } from "@/search/get-listings";
import { parseSearch, searchParamsOf } from "@/search/search-query";
import { getSeller } from "@/sellers/get-seller";
import { sellerFacts } from "@/sellers/seller-facts";
import { SellerHead } from "@/sellers/seller-head";
import { breadcrumbList } from "@/seo/breadcrumb-list";
import { JsonLd } from "@/seo/json-ld";
import { pageMetadata } from "@/seo/page-metadata";
import { settings } from "@/settings";
import { SectionHeading } from "@/ui/section-heading";

type SellerPageProps = PageProps<"/[market]/sellers/[handle]">;

/** Every maker's page is made on its first visit. */
export function generateStaticParams(): { handle: string }[] {
  return [];
}

async function read(params: SellerPageProps["params"]) {
  const { market: code, handle } = await params;
  const market = marketOrNotFound(code);
  return { market, seller: (await getSeller(market.code, handle)) ?? notFound() };
}

export async function generateMetadata({ params }: SellerPageProps): Promise<Metadata> {
  const { market, seller } = await read(params);
  return pageMetadata({
    market,
    path: (code) => routes.seller(code, seller.handle),
    title: seller.name,
    description: seller.tagline,
    picture: seller.picture,
  });
}

export default async function SellerPage({ params }: SellerPageProps) {
  const { market, seller } = await read(params);
  const t = translate(market.language, "sellers");
  const query = parseSearch({ seller: seller.handle });
  const found = await getListingsForPage(market.code, query);
  const trail = [
    { name: translate(market.language, "catalog")("home"), href: routes.home(market.code) },
    { name: t("title"), href: routes.sellers(market.code) },
    { name: seller.name },
  ];
  return (
    <>
      <JsonLd data={breadcrumbList(trail, settings().shopUrl)} />
      <SellerHead market={market} seller={seller} />
      <div className="page mt-10 grid items-start gap-x-12 gap-y-10 md:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <section>
          <h2 className="mb-3 text-xl">{t("story")}</h2>
          <p className="max-w-text whitespace-pre-line md:text-lg">{seller.story}</p>
        </section>
        <section>
          <h2 className="mb-3 text-xl">{t("facts")}</h2>
          <FactTable facts={sellerFacts(seller, market.language)} />
          {seller.badges.length === 0 ? null : (
            <div className="mt-8">
              <h2 className="mb-3 text-xl">{t("certificates")}</h2>
              <CertificateList market={market} badges={seller.badges} />
            </div>
          )}
        </section>
      </div>
      <section className="page mt-14">
        <SectionHeading
          title={t("goods", { name: seller.name })}
          {...(found.listings.length === 0 ? { body: t("noGoods") } : {})}
          {...(found.count > found.listings.length
            ? {
                link: {
                  href: routes.search(market.code, searchParamsOf(query).toString()),
                  name: t("goodsAll", { count: found.count }),
                },
              }
            : {})}
        />
        <ListingGrid market={market} listings={found.listings} />
      </section>
    </>
  );
}
