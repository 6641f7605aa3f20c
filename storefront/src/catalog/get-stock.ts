import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { stockSchema, type Stock } from "@/backend/schemas/listing";
import { orNull, requestStore } from "@/backend/store";

/** What is left of each variant at this moment; null for an unknown listing. Never cached. */
export function getStock(market: Market, handle: string): Promise<Stock | null> {
  return orNull(
    requestStore(market, {
      path: `/store/listings/${encodeURIComponent(handle)}/stock`,
      schema: stockSchema,
    }),
  );
}
