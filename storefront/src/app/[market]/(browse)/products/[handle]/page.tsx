import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BuyBox } from "@/catalog/buy-box";
import { getListing } from "@/catalog/get-listing";
import { ListingRow } from "@/catalog/listing-row";
import { ListingView } from "@/catalog/listing-view";
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
      <ListingView
        market={market}
        listing={listing}
        pictureNote={demonstration ? t("product.drawing") : undefined}
      >
        <BuyBox market={market} listing={listing} />
        <ShippingBox market={market} listing={listing} />
      </ListingView>
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
