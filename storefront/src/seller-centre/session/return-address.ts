import { sellerRoutes } from "@/seller-centre/routes";

const BASE = "http://centre.invalid";

/**
 * Where to go after signing in: an address within the seller centre, else its home. What a link or a form says is not
 * believed further than that, so that nobody is led elsewhere with our page in between (an open redirect).
 */
export function returnAddress(asked: string | null | undefined): string {
  const home = sellerRoutes.home();
  if (!asked?.startsWith("/") || asked.includes("\\")) return home;
  const url = URL.canParse(asked, BASE) ? new URL(asked, BASE) : undefined;
  if (url?.origin !== BASE) return home;
  const isWithin = url.pathname.startsWith("/seller/") && !url.pathname.startsWith("/seller/api/");
  return isWithin ? url.pathname + url.search : home;
}
