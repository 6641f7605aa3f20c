import { passDownload } from "@/seller-centre/passing/pass-download";
import { sellerRoutes } from "@/seller-centre/routes";

/** A private file of the member's business. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/seller/api/berkas/[id]">,
): Promise<Response> {
  const { id } = await params;
  return passDownload(request, `/seller/files/${encodeURIComponent(id)}`, sellerRoutes.certificates());
}
