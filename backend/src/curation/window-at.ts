import { collectionsInPlace, type CurationSlot } from "@lapak-lebak/domain/curation-slots";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CURATION_MODULE } from "../modules/curation";
import type CurationModuleService from "../modules/curation/service";
import type { CollectionRecord } from "../modules/curation/service";
import { timesOf } from "./collection-view";

/** More collections than are ever live at once. */
const MOST_LIVE = 100;

/** Which collection stands in each place of the shop window at a moment. */
export async function windowAt(
  container: MedusaContainer,
  now: Date,
): Promise<Partial<Record<CurationSlot, CollectionRecord>>> {
  const live = await container
    .resolve<CurationModuleService>(CURATION_MODULE)
    .listCollections(
      { slot: { $ne: null }, starts_at: { $lte: now }, $or: [{ ends_at: null }, { ends_at: { $gt: now } }] },
      { order: { starts_at: "DESC" }, take: MOST_LIVE },
    );
  const inPlace = collectionsInPlace(
    live.map((record) => ({ id: record.id, slot: record.slot, ...timesOf(record), record })),
    now,
  );
  return Object.fromEntries(Object.entries(inPlace).map(([slot, { record }]) => [slot, record]));
}
