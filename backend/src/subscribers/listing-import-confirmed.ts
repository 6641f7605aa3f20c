import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { LISTING_IMPORT_CONFIRMED } from "../events";
import { carryOutListingImport } from "../listing-import/carry-out-import";

/** Carries out a sheet of listings as soon as its seller has confirmed it; a job goes on with what is interrupted. */
export default async function listingImportConfirmed({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await carryOutListingImport(container, { id: event.data.id, clock: () => new Date() });
}

export const config: SubscriberConfig = {
  event: LISTING_IMPORT_CONFIRMED,
  context: { subscriberId: "listing-import-confirmed" },
};
