import { sheetFormatOf } from "@/seller-centre/imports/sheet-format";
import { passDownload } from "@/seller-centre/passing/pass-download";
import { sellerRoutes } from "@/seller-centre/routes";

/** The empty form of many goods: `?format=xlsx`, or `csv`. */
export function GET(request: Request): Promise<Response> {
  const format = sheetFormatOf(new URL(request.url).searchParams.get("format"));
  return passDownload(request, `/seller/listings/template?format=${format}`, sellerRoutes.listingImports());
}
