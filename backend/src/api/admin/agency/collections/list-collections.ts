import type { CollectionStatus } from "@lapak-lebak/domain/curation-slots";
import type { MedusaContainer } from "@medusajs/framework/types";
import { collectionItem, type CollectionItem } from "../../../../curation/collection-view";
import { CURATION_MODULE } from "../../../../modules/curation";
import type CurationModuleService from "../../../../modules/curation/service";

/** One page of the collections that have a status at a moment, those that begin last first. */
export async function listCollections(
  container: MedusaContainer,
  { status, limit, offset, now }: { status?: CollectionStatus; limit: number; offset: number; now: Date },
): Promise<{ items: CollectionItem[]; count: number }> {
  const [records, count] = await container
    .resolve<CurationModuleService>(CURATION_MODULE)
    .listAndCountCollections(status === undefined ? {} : conditionOf(status, now), {
      take: limit,
      skip: offset,
      order: { starts_at: "DESC", id: "DESC" },
    });
  return { items: records.map((record) => collectionItem(record, now)), count };
}

/** The rule of the domain's `collectionStatus`, as a query. */
function conditionOf(status: CollectionStatus, now: Date): Record<string, unknown> {
  const goesOn = { $or: [{ ends_at: null }, { ends_at: { $gt: now } }] };
  switch (status) {
    case "draft":
      return { starts_at: null };
    case "scheduled":
      return { starts_at: { $gt: now }, ...goesOn };
    case "live":
      return { starts_at: { $lte: now }, ...goesOn };
    case "ended":
      return { starts_at: { $ne: null }, ends_at: { $lte: now } };
  }
}
