import type { CollectionRecord, CollectionValues } from "../modules/curation/service";

/** What staff wrote of a collection, as it is stored. */
export function valuesOfRecord(record: CollectionRecord): CollectionValues {
  const { slot, title_id, title_en, note_id, note_en, picture, seller_id, product_ids, starts_at, ends_at } =
    record;
  return { slot, title_id, title_en, note_id, note_en, picture, seller_id, product_ids, starts_at, ends_at };
}
