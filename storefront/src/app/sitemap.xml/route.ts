import { MARKETS } from "@lapak-lebak/domain/market";
import { routes } from "@/routes";
import { siteMapIndexXml } from "@/seo/site-map-xml";
import { settings } from "@/settings";

/** The shop's address is a setting of the running server, not of the build. */
export const dynamic = "force-dynamic";

/** Where the site map of every market is. */
export function GET(): Response {
  const { shopUrl } = settings();
  const index = siteMapIndexXml(MARKETS.map(({ code }) => `${shopUrl}${routes.siteMap(code)}`));
  return new Response(index, {
    headers: { "content-type": "application/xml", "cache-control": "public, max-age=3600" },
  });
}
