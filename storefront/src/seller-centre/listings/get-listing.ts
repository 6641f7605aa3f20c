import "server-only";
import { listingAnswerSchema, type SellerListing } from "@/backend/schemas/seller-listing";
import { requestAsSeller } from "@/backend/seller-request";
import { orNull } from "@/backend/store";

/**
 * A listing of the member's business with its draft; null where there is none, or where it is somebody else's.
 * @throws BackendError as `requestAsSeller`
 */
export async function getListing(id: string): Promise<SellerListing | null> {
  const answer = await orNull(
    requestAsSeller({ path: `/seller/listings/${encodeURIComponent(id)}`, schema: listingAnswerSchema }),
  );
  return answer?.listing ?? null;
}
