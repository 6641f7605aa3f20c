import { marketOf } from "@lapak-lebak/domain/market";
import { getStock } from "@/catalog/get-stock";

const FRESH = { "cache-control": "no-store" };

/** `?market=`: what is left of each variant of a listing, for the product page to ask after it is drawn. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/stock/[handle]">,
): Promise<Response> {
  const market = marketOf(new URL(request.url).searchParams.get("market") ?? "");
  if (market === undefined) return Response.json({ code: "unknown_market" }, { status: 400, headers: FRESH });
  try {
    const stock = await getStock(market, (await params).handle);
    if (stock === null) return Response.json({ code: "listing_not_found" }, { status: 404, headers: FRESH });
    return Response.json(stock, { headers: FRESH });
  } catch {
    return Response.json({ code: "backend_unreachable" }, { status: 502, headers: FRESH });
  }
}
