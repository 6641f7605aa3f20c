import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../modules/listing";
import type { FinishedItem, ListingImportItemRecord } from "../modules/listing/listing-imports";
import type ListingModuleService from "../modules/listing/service";
import { draftImportedListingsWorkflow } from "../workflows/listing/draft-imported-listings";
import { readStates } from "./own-listings";
import { planListing } from "./plan-listing";
import { codeOf, rowsOfItem, writeListing, type SheetDeed } from "./write-listing";

/** This process, among those that carry out imports. */
const RUNNER = randomUUID();

/** Listings that are taken up at a time; between them the import says that its process is alive. */
const PORTION = 25;

export interface CarryingOut {
  id: string;
  clock: () => Date;
  /** Listings to write at most; without it, all. */
  most?: number;
  /** Who carries it out; this process unless a test stands for several. */
  runner?: string;
}

/**
 * Carries out a sheet that its seller has confirmed, a portion at a time, unless another process does. One that was
 * interrupted goes on where it stopped. A listing that is refused, as one that the agency has by now, is told of and passed
 * over.
 */
export async function carryOutListingImport(
  container: MedusaContainer,
  { id, clock, most = Infinity, runner = RUNNER }: CarryingOut,
): Promise<void> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const { seller_id, created_by: actor } = await service.retrieveListingImport(id);
  for (let written = 0; written < most;) {
    const now = clock();
    if (!(await service.takeOverListingImport({ id, runner, now }))) return;
    if (await service.finishIfNothingIsLeft({ id, now })) return;
    const items = await service.nextImportItems(id, Math.min(PORTION, most - written));
    const finished = await writePortion(container, items, { seller_id, actor, now: now.toISOString() });
    await service.finishImportItems({ id, items: finished, now: clock() });
    written += items.length;
  }
}

/** Begins those listings of a portion that are new, all at once, and changes the others one by one. */
async function writePortion(
  container: MedusaContainer,
  items: readonly ListingImportItemRecord[],
  deed: SheetDeed,
): Promise<FinishedItem[]> {
  const ids = items.map(({ listing_id }) => listing_id);
  const states = await readStates(container, deed.seller_id, ids);
  const known = new Set(states.map(({ listing }) => listing.id));
  const isNew = ({ action, listing_id }: ListingImportItemRecord) =>
    action === "create" && !known.has(listing_id);
  const listings = items.filter(isNew).map((item) => ({
    id: item.listing_id,
    seller_id: deed.seller_id,
    content: planListing(rowsOfItem(item), undefined).content,
  }));
  if (listings.length > 0) {
    await draftImportedListingsWorkflow(container).run({ input: { ...deed, listings } });
  }
  const finished: FinishedItem[] = [];
  for (const item of items) {
    if (isNew(item)) finished.push({ id: item.id, refusal: null });
    else {
      const refusal = await writeListing(container, item, deed).then(
        () => null,
        (error: unknown) => refusalOf(container, error),
      );
      finished.push({ id: item.id, refusal });
    }
  }
  return finished;
}

function refusalOf(container: MedusaContainer, error: unknown): string {
  const code = codeOf(error);
  if (code !== "") return code;
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`A listing of a sheet could not be written: ${String(error)}`);
  return "internal_error";
}
