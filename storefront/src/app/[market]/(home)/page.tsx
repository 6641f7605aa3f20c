import type { Metadata } from "next";
import { getHome } from "@/catalog/get-home";
import { ListingGrid } from "@/catalog/listing-grid";
import { ListingRow } from "@/catalog/listing-row";
import { CategoryTiles } from "@/home/category-tiles";
import { Hero } from "@/home/hero";
import { KecamatanIndex } from "@/home/kecamatan-index";
import { MakerInvitation } from "@/home/maker-invitation";
import { MakerStories } from "@/home/maker-stories";
import { shopWindow } from "@/home/shop-window";
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

const NEWEST_SHOWN = 5;

export async function generateMetadata({ params }: PageProps<"/[market]">): Promise<Metadata> {
  const market = marketOrNotFound((await params).market);
  const { hero } = shopWindow(await getHome(market.code));
  return pageMetadata({
    market,
    path: routes.home,
    title: translate(market.language, "home")("title"),
    absoluteTitle: true,
    picture: hero.picture ?? hero.listings.find(({ picture }) => picture !== null)?.picture ?? null,
  });
}

export default async function HomePage({ params }: PageProps<"/[market]">) {
  const market = marketOrNotFound((await params).market);
  const t = translate(market.language, "home");
  const home = await getHome(market.code);
  const { hero, week, exportReady, stories } = shopWindow(home);
  return (
    <ShopFrame market={market} search={false}>
      <JsonLd data={organizationThing(market, settings())} />
      <JsonLd data={websiteThing(market, settings())} />
      <Hero market={market} totals={home.totals} shown={hero} />
      <TrustStrip market={market} />
      <CategoryTiles market={market} categories={home.categories} />
      <section className="page mt-16">
        <SectionHeading
          title={week.title ?? t("featured.title")}
          body={week.title === null ? t("featured.body") : week.note}
          link={{ href: routes.search(market.code), name: t("featured.all") }}
        />
        <ListingGrid market={market} listings={week.listings} />
      </section>
      <MakerStories market={market} title={stories.title} stories={stories.sellers} />
      <section className="page mt-16">
        {exportReady ? (
          <SectionHeading title={exportReady.title ?? ""} body={exportReady.note} />
        ) : (
          <SectionHeading
            title={t("newest.title")}
            link={{ href: routes.search(market.code, "sort=newest"), name: t("newest.all") }}
          />
        )}
        <ListingRow market={market} listings={exportReady?.listings ?? home.newest.slice(0, NEWEST_SHOWN)} />
      </section>
      <KecamatanIndex market={market} kecamatan={home.kecamatan} />
      {market.country === "id" ? <MakerInvitation market={market} /> : null}
    </ShopFrame>
  );
}
