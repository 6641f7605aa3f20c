import "server-only";
import type { Market } from "@lapak-lebak/domain/market";
import { z } from "zod";
import { requestAsBuyer } from "@/backend/buyer-request";

const LONGEST_NAME = 500;

/**
 * Tells the backend that a browser shows a listing, for its seller's figures. The backend counts each browser once a day and
 * leaves programs out. A look that could not be counted is lost: no page waits for it.
 */
export async function countView(market: Market, handle: string, userAgent: string): Promise<void> {
  await requestAsBuyer(market, {
    path: `/store/listings/${encodeURIComponent(handle)}/views`,
    method: "POST",
    body: { user_agent: userAgent.slice(0, LONGEST_NAME) },
    schema: z.undefined(),
  }).catch(() => undefined);
}
