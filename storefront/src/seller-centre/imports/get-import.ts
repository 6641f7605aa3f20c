import "server-only";
import { listingImportAnswerSchema, type ListingImport } from "@/backend/schemas/listing-import";
import { requestAsSeller } from "@/backend/seller-request";
import { orNull } from "@/backend/store";

/**
 * A sheet that was checked, and how far its writing is; null where there is none, or where it is somebody else's.
 * @throws BackendError as `requestAsSeller`
 */
export async function getImport(id: string): Promise<ListingImport | null> {
  const answer = await orNull(
    requestAsSeller({
      path: `/seller/listing-imports/${encodeURIComponent(id)}`,
      schema: listingImportAnswerSchema,
    }),
  );
  return answer?.import ?? null;
}
