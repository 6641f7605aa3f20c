import type { Metadata } from "next";
import { getHome } from "@/catalog/get-home";
import { ListingGrid } from "@/catalog/listing-grid";
import { ListingRow } from "@/catalog/listing-row";
import { CategoryTiles } from "@/home/category-tiles";
import { Hero, HERO_SHOWN } from "@/home/hero";
import { KecamatanIndex } from "@/home/kecamatan-index";
import { MakerInvitation } from "@/home/maker-invitation";
import { MakerStories } from "@/home/maker-stories";
import { TrustStrip } from "@/home/trust-strip";
import { translate } from "@/i18n/translate";
import { marketOrNotFound } from "@/market/market-or-not-found";
import { routes } from "@/routes";
import { JsonLd } from "@/seo/json-ld";
import { pageMetadata } from "@/seo/page-metadata";
import { organizationThing, websiteThing } from "@/seo/shop-things";
import { settings } from "@/settings";
import { ShopFrame } from "@/shell/shop-frame";
import { SectionHeading } from "@/ui/section-heading";

/** The first few stand in the opening of the page. */
const FEATURED_SHOWN = 8;
const NEWEST_SHOWN = 5;

export async function generateMetadata({ params }: PageProps<"/[market]">): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  const { featured } = await getHome(market.code);
  return pageMetadata({
    market,
    path: routes.home,
    title: translate(market.language, "home")("title"),
    absoluteTitle: true,
    picture: featured.find(({ picture }) => picture !== null)?.picture ?? null,
  });
}

export default async function HomePage({ params }: PageProps<"/[market]">) {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "home");
  const home = await getHome(market.code);
  return (
    <ShopFrame market={market} search={false}>
      <JsonLd data={organizationThing(market, settings())} />
      <JsonLd data={websiteThing(market, settings())} />
      <Hero market={market} home={home} />
      <TrustStrip market={market} />
      <CategoryTiles market={market} categories={home.categories} />
      <section className="page mt-16">
        <SectionHeading
          title={t("featured.title")}
          body={t("featured.body")}
          link={{ href: routes.search(market.code), name: t("featured.all") }}
        />
        <ListingGrid
          market={market}
          listings={home.featured.slice(HERO_SHOWN, HERO_SHOWN + FEATURED_SHOWN)}
        />
      </section>
      <MakerStories market={market} stories={home.stories} />
      <section className="page mt-16">
        <SectionHeading
          title={t("newest.title")}
          link={{ href: routes.search(market.code, "sort=newest"), name: t("newest.all") }}
        />
        <ListingRow market={market} listings={home.newest.slice(0, NEWEST_SHOWN)} />
      </section>
      <KecamatanIndex market={market} kecamatan={home.kecamatan} />
      {market.country === "id" ? <MakerInvitation market={market} /> : null}
    </ShopFrame>
  );
}
