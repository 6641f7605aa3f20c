import { marketOf } from "@lapak-lebak/domain/market";
import { NextResponse, type NextRequest } from "next/server";
import { MARKET_COOKIE } from "@/cookie-names";
import { chooseMarket } from "@/market/choose-market";

/**
 * Sends `/` to a market, and a market in capitals to its address. What starts with no market goes on to the page for what
 * does not exist (see next.config.ts). Addresses within a market never come here (see the matcher): cached pages are served
 * without any code of ours.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname === "/") return redirectToMarket(request);
  const [, first = ""] = pathname.split("/");
  const market = marketOf(first.toLowerCase());
  if (market !== undefined) {
    const url = request.nextUrl.clone();
    url.pathname = `/${market.code}${pathname.slice(first.length + 1)}`;
    return NextResponse.redirect(url, 308);
  }
  return NextResponse.next();
}

function redirectToMarket(request: NextRequest): NextResponse {
  const market = chooseMarket(
    request.cookies.get(MARKET_COOKIE)?.value,
    request.headers.get("accept-language"),
  );
  const url = request.nextUrl.clone();
  url.pathname = `/${market}`;
  const response = NextResponse.redirect(url, 307);
  response.headers.set("vary", "cookie, accept-language");
  response.headers.set("cache-control", "private, no-store");
  return response;
}

export const config = {
  // A constant, because the build reads it. proxy.test.ts holds it against the table of markets.
  matcher: [
    "/",
    "/((?!(?:id-id|en-id|en-sg|en-my|en-us|en-nl|en-de|en-jp|en-au|en-sa|seller|api|pictures|_next)(?:/|$)|[^/]+\\.(?:txt|xml|ico|png|svg|webmanifest)$).*)",
  ],
};
