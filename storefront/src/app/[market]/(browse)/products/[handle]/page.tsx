import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BuyBox } from "@/catalog/buy-box";
import { CertificateList } from "@/catalog/certificate-list";
import { FactTable } from "@/catalog/fact-table";
import { Gallery } from "@/catalog/gallery";
import { getListing } from "@/catalog/get-listing";
import { listingFacts } from "@/catalog/listing-facts";
import { ListingRow } from "@/catalog/listing-row";
import { Provenance } from "@/catalog/provenance";
import { SellerCard } from "@/catalog/seller-card";
import { ShippingBox } from "@/catalog/shipping-box";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { marketsOfListing } from "@/seo/alternates";
import { breadcrumbList } from "@/seo/breadcrumb-list";
import { JsonLd } from "@/seo/json-ld";
import { pageMetadata } from "@/seo/page-metadata";
import { productThing } from "@/seo/product-thing";
import { settings } from "@/settings";
import { Breadcrumbs } from "@/ui/breadcrumbs";
import { SectionHeading } from "@/ui/section-heading";

const RELATED_SHOWN = 5;

/** Every listing is made on its first visit. */
export function generateStaticParams(): { handle: string }[] {
  return [];
}

async function read(params: PageProps<"/[market]/products/[handle]">["params"]) {
  const { market: code, handle } = await params;
  const market = marketOrNotFound(code);
  return { market, listing: (await getListing(market.code, handle)) ?? notFound() };
}

export async function generateMetadata({
  params,
}: PageProps<"/[market]/products/[handle]">): Promise<Metadata> {
  const { market, listing } = await read(params);
  return pageMetadata({
    market,
    path: (code) => routes.product(code, listing.handle),
    markets: marketsOfListing(listing),
    title: listing.title,
    description: listing.summary,
    picture: listing.pictures[0] ?? null,
  });
}

export default async function ProductPage({ params }: PageProps<"/[market]/products/[handle]">) {
  const { market, listing } = await read(params);
  const t = translate(market.language, "catalog");
  const { category } = listing;
  const categoryHref = routes.category(market.code, category.handle);
  const { shopUrl, demonstration } = settings();
  const trail = [
    { name: t("home"), href: routes.home(market.code) },
    { name: category.name, href: categoryHref },
    { name: listing.title },
  ];
  return (
    <div className="page">
      <JsonLd data={productThing(listing, market, shopUrl)} />
      <JsonLd data={breadcrumbList(trail, shopUrl)} />
      <Breadcrumbs label={translate(market.language, "shell")("breadcrumbs")} trail={trail} />
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          <Gallery market={market} title={listing.title} pictures={listing.pictures} />
          {demonstration ? <p className="mt-2 text-xs text-ink-soft">{t("product.drawing")}</p> : null}
        </div>
        <div className="grid content-start gap-6">
          <div>
            <h1 className="text-2xl md:text-3xl">{listing.title}</h1>
            <p className="mt-2 text-ink-soft">{listing.summary}</p>
            <Provenance market={market} listing={listing} />
          </div>
          <BuyBox market={market} listing={listing} />
          <ShippingBox market={market} listing={listing} />
        </div>
      </div>
      <div className="mt-12 grid items-start gap-x-12 gap-y-10 md:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
        <div className="grid gap-10">
          <section>
            <h2 className="mb-3 text-xl">{t("product.description")}</h2>
            <p className="max-w-text whitespace-pre-line">{listing.description}</p>
          </section>
          <section>
            <h2 className="mb-3 text-xl">{t("product.facts")}</h2>
            <FactTable facts={listingFacts(listing, market.language)} />
          </section>
        </div>
        <div className="grid gap-10">
          <SellerCard market={market} seller={listing.seller} />
          <section id="certificates">
            <h2 className="text-xl">{t("certificates.title")}</h2>
            <p className="mt-1 mb-4 text-sm text-ink-soft">{t("certificates.body")}</p>
            <CertificateList market={market} badges={listing.badges} />
          </section>
        </div>
      </div>
      {listing.related.length === 0 ? null : (
        <section className="mt-16">
          <SectionHeading
            title={t("product.related")}
            link={{
              href: categoryHref,
              name: t("product.relatedAll", { category: category.name.toLocaleLowerCase(market.language) }),
            }}
          />
          <ListingRow market={market} listings={listing.related.slice(0, RELATED_SHOWN)} />
        </section>
      )}
    </div>
  );
}
