import { marketOf } from "@lapak-lebak/domain/market";
import { BackendError } from "@/backend/backend-error";
import { getShippingEstimate } from "@/catalog/shipping-estimate";
import { readShippingQuestion } from "@/catalog/shipping-question";

/** `?market=&variant_id=&quantity=&province=`: the ways of delivery, ready to be shown. */
export async function GET(request: Request): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const market = marketOf(query["market"] ?? "");
  const question = readShippingQuestion(query);
  if (market === undefined || question === null) return Response.json({ code: "invalid" }, { status: 400 });
  try {
    const lines = await getShippingEstimate(market, question);
    return Response.json({ lines }, { headers: { "cache-control": "public, max-age=300" } });
  } catch (error) {
    const status =
      error instanceof BackendError && error.status >= 400 && error.status < 500 ? error.status : 502;
    return Response.json({ code: error instanceof BackendError ? error.code : "unknown" }, { status });
  }
}
