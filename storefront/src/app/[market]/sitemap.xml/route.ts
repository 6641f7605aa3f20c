import { marketOf } from "@lapak-lebak/domain/market";
import { lifetimes } from "@/backend/cache-tags";
import { getMarketGoods } from "@/seo/get-market-goods";
import { siteMapEntries } from "@/seo/site-map-entries";
import { siteMapXml } from "@/seo/site-map-xml";
import { settings } from "@/settings";

/** The pages of one market, for search engines. Written for each request from data that is kept; the build has no backend. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[market]/sitemap.xml">,
): Promise<Response> {
  const market = marketOf((await params).market);
  if (market === undefined) return new Response(null, { status: 404 });
  const entries = siteMapEntries(market.code, await getMarketGoods(market.code), settings().shopUrl);
  return new Response(siteMapXml(entries), {
    headers: { "content-type": "application/xml", "cache-control": `public, max-age=${lifetimes.siteMap}` },
  });
}
