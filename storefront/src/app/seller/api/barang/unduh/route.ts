import { sheetFormatOf } from "@/seller-centre/imports/sheet-format";
import { passDownload } from "@/seller-centre/passing/pass-download";
import { sellerRoutes } from "@/seller-centre/routes";

/** All goods of the business as a sheet: `?format=xlsx`, or `csv`. */
export function GET(request: Request): Promise<Response> {
  const format = sheetFormatOf(new URL(request.url).searchParams.get("format"));
  return passDownload(request, `/seller/listings/export?format=${format}`, sellerRoutes.listings());
}
