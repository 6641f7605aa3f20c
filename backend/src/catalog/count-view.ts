import { createHash } from "node:crypto";
import { jakartaDay } from "@lapak-lebak/domain/jakarta-days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_VIEW_MODULE } from "../modules/listing-view";
import type ListingViewModuleService from "../modules/listing-view/service";
import { channelsOfRow } from "./on-sale";
import { readListingStockRow } from "./read-listings";

/** Lookers remembered at a time, each by a hash that lives as long as the process. */
const MOST_REMEMBERED = 20_000;

/** Programs that say what they are: they look at everything and buy nothing. */
const BOTS = /bot|crawl|spider|slurp|preview|headless|lighthouse|curl|wget|python|axios|node-fetch/i;

/** Who has looked at what today. */
const seen = new Set<string>();

/**
 * Counts a look at a listing: one a day from each client, none from programs that say what they are, none at what is not on
 * sale. Cheap rather than exact: after a start, or among very many lookers, somebody may be counted again.
 */
export async function countView(
  container: MedusaContainer,
  { handle, client, userAgent, now }: { handle: string; client: string; userAgent: string; now: Date },
): Promise<void> {
  if (userAgent === "" || BOTS.test(userAgent)) return;
  const day = jakartaDay(now);
  const looker = createHash("sha256").update(`${day} ${handle} ${client} ${userAgent}`).digest("base64");
  if (seen.has(looker)) return;
  const row = await readListingStockRow(container, handle);
  if (!row?.seller || channelsOfRow(row).length === 0) return;
  if (seen.size >= MOST_REMEMBERED) seen.clear();
  seen.add(looker);
  await container
    .resolve<ListingViewModuleService>(LISTING_VIEW_MODULE)
    .countView({ product_id: row.id, seller_id: row.seller.id, day });
}
