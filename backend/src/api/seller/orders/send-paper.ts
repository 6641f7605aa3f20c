import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import type { ParcelPaper } from "../../../papers/paper-data";
import { PAPER_SIZES, type PaperSize } from "../../../papers/paper";
import { orderNumber } from "../../../papers/order-barcode";
import { readParcelPaper } from "../../../papers/parcel-paper";
import { parseInput } from "../../errors/parse-input";
import { sellerOf } from "../../security/seller-gate";
import { throwAsSellerError } from "../seller-refusal";

const query = z.strictObject({ size: z.enum(PAPER_SIZES).default("a6") });

/**
 * Answers with a paper of the member's own parcel as PDF.
 *
 * @param name what the file is called, before the order's number
 * @throws ApiError 400 `invalid_input`; 409 `seller_order_not_paid`; MedusaError 404 `seller_order_not_found`
 */
export async function sendPaper(
  req: MedusaRequest,
  res: MedusaResponse,
  name: string,
  draw: (parcel: ParcelPaper, size: PaperSize) => Promise<Buffer>,
): Promise<void> {
  const { size } = parseInput(query, req.query);
  const parcel = await readParcelPaper(req.scope, sellerOf(req).sellerId, req.params.id ?? "").catch(
    throwAsSellerError,
  );
  const bytes = await draw(parcel, size);
  const file = `${name}-${orderNumber(parcel.displayId)}-${size}.pdf`;
  res.setHeader("content-type", "application/pdf");
  res.setHeader("content-disposition", `inline; filename="${file}"`);
  res.setHeader("cache-control", "private, no-store");
  res.send(bytes);
}
