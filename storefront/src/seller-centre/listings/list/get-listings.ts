import "server-only";
import { listingRowsSchema, type ListingRows } from "@/backend/schemas/seller-listing";
import { requestAsSeller } from "@/backend/seller-request";
import { PAGE_SIZE, statusOf, type ListQuery } from "./list-query";

/**
 * One page of the business's own listings, the last changed first.
 * @throws BackendError as `requestAsSeller`
 */
export async function getListings({ tab, q, page }: ListQuery): Promise<ListingRows> {
  return requestAsSeller({
    path: "/seller/listings",
    query: { status: statusOf(tab), q, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE },
    schema: listingRowsSchema,
  });
}
