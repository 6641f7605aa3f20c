import { MARKETS } from "@lapak-lebak/domain/market";
import type { MetadataRoute } from "next";
import { routes } from "@/routes";
import { settings } from "@/settings";

/** The shop's address is a setting of the running server, not of the build. */
export const dynamic = "force-dynamic";

/** What crawlers may read: everything but what belongs to one visitor. */
export default function robots(): MetadataRoute.Robots {
  const personal = MARKETS.flatMap(({ code }) => [
    routes.cart(code),
    routes.checkout(code),
    routes.order(code, ""),
  ]);
  return {
    rules: { userAgent: "*", allow: "/", disallow: [...personal, `${routes.sellerCentre()}/`, "/api/"] },
    sitemap: `${settings().shopUrl}/sitemap.xml`,
  };
}
