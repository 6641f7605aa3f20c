import { marketOf } from "@lapak-lebak/domain/market";
import { after } from "next/server";
import { countView } from "@/catalog/count-view";
import { getStock } from "@/catalog/get-stock";

const FRESH = { "cache-control": "no-store" };

/**
 * `?market=`: what is left of each variant of a listing, for the product page to ask after it is drawn. Only a browser that
 * shows the page asks, so that this is where looks are counted, without a script of their own.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/stock/[handle]">,
): Promise<Response> {
  const market = marketOf(new URL(request.url).searchParams.get("market") ?? "");
  if (market === undefined) return Response.json({ code: "unknown_market" }, { status: 400, headers: FRESH });
  try {
    const { handle } = await params;
    const stock = await getStock(market, handle);
    if (stock === null) return Response.json({ code: "listing_not_found" }, { status: 404, headers: FRESH });
    after(() => countView(market, handle, request.headers.get("user-agent") ?? ""));
    return Response.json(stock, { headers: FRESH });
  } catch {
    return Response.json({ code: "backend_unreachable" }, { status: 502, headers: FRESH });
  }
}
