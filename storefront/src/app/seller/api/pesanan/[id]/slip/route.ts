import { passDownload } from "@/seller-centre/passing/pass-download";
import { paperSizeOf } from "@/seller-centre/orders/paper-size";
import { sellerRoutes } from "@/seller-centre/routes";

/** The packing slip of an order, as PDF: `?size=a6`, or `a4`. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/seller/api/pesanan/[id]/slip">,
): Promise<Response> {
  const { id } = await params;
  const size = paperSizeOf(new URL(request.url).searchParams.get("size"));
  const path = `/seller/orders/${encodeURIComponent(id)}/packing-slip?size=${size}`;
  return passDownload(request, path, sellerRoutes.order(id));
}
