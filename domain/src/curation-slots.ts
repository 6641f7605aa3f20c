/** The places of the home page that a collection can stand in. */
export const CURATION_SLOTS = ["hero", "this_week", "export_ready", "maker_story"] as const;

export type CurationSlot = (typeof CURATION_SLOTS)[number];

/** The places that show the collection's own picture; the others show the goods' alone. */
export const SLOTS_WITH_PICTURE: readonly CurationSlot[] = ["hero", "maker_story"];

/** Every status of a collection; it follows from its times and is never stored. */
export const COLLECTION_STATUSES = ["draft", "scheduled", "live", "ended"] as const;

export type CollectionStatus = (typeof COLLECTION_STATUSES)[number];

/** When a collection is shown: from `startsAt` on, up to `endsAt`. Without a start it is a draft; without an end it stays. */
export interface CollectionTimes {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** Where a collection stands at a moment. */
export function collectionStatus({ startsAt, endsAt }: CollectionTimes, now: Date): CollectionStatus {
  if (startsAt === null) return "draft";
  if (endsAt !== null && now >= endsAt) return "ended";
  return now < startsAt ? "scheduled" : "live";
}

/** A collection with its place. */
export interface PlacedCollection extends CollectionTimes {
  readonly id: string;
  readonly slot: CurationSlot | null;
}

/**
 * Which collection stands in each place at a moment: of several that are live the one that began last, so that a collection
 * can be put over another and give way again.
 */
export function collectionsInPlace<Collection extends PlacedCollection>(
  collections: readonly Collection[],
  now: Date,
): Partial<Record<CurationSlot, Collection>> {
  const inPlace: Partial<Record<CurationSlot, Collection>> = {};
  for (const collection of collections) {
    if (collection.slot === null || collectionStatus(collection, now) !== "live") continue;
    const other = inPlace[collection.slot];
    if (other === undefined || isLater(collection, other)) inPlace[collection.slot] = collection;
  }
  return inPlace;
}

function isLater(a: PlacedCollection, b: PlacedCollection): boolean {
  const [begunA, begunB] = [a.startsAt?.getTime() ?? 0, b.startsAt?.getTime() ?? 0];
  return begunA === begunB ? a.id > b.id : begunA > begunB;
}
