import { collectionStatus, type CollectionStatus } from "@lapak-lebak/domain/curation-slots";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { listingPicture, type ListingPicture } from "../listing/pictures";
import type { CollectionRecord } from "../modules/curation/service";
import { select } from "../registry/read-registered";
import { readWindowGoods, type WindowGoods } from "./read-goods";

/** A collection as the console lists it. */
export interface CollectionItem {
  id: string;
  slot: CollectionRecord["slot"];
  title: { id: string; en: string };
  status: CollectionStatus;
  starts_at: string | null;
  ends_at: string | null;
  goods: number;
}

/** A collection as the console edits it. */
export interface CollectionView extends Omit<CollectionItem, "goods"> {
  note: { id: string; en: string };
  picture: ListingPicture | null;
  seller_id: string | null;
  seller: { id: string; name: string } | null;
  items: WindowGoods[];
}

const text = (moment: Date | string | null) => (moment === null ? null : new Date(moment).toISOString());

/** When a collection is shown, as the domain's rule takes it. */
export function timesOf({ starts_at, ends_at }: Pick<CollectionRecord, "starts_at" | "ends_at">) {
  const moment = (value: Date | string | null) => (value === null ? null : new Date(value));
  return { startsAt: moment(starts_at), endsAt: moment(ends_at) };
}

/** A collection for the list. */
export function collectionItem(record: CollectionRecord, now: Date): CollectionItem {
  return {
    id: record.id,
    slot: record.slot,
    title: { id: record.title_id, en: record.title_en },
    status: collectionStatus(timesOf(record), now),
    starts_at: text(record.starts_at),
    ends_at: text(record.ends_at),
    goods: record.product_ids.length,
  };
}

/** A collection with its goods as they are at a moment. */
export async function collectionView(
  container: MedusaContainer,
  record: CollectionRecord,
  now: Date,
): Promise<CollectionView> {
  const { goods: _goods, ...item } = collectionItem(record, now);
  const [items, [seller]] = await Promise.all([
    readWindowGoods(container, record.product_ids, now),
    record.seller_id === null
      ? []
      : select(
          container,
          z.object({ id: z.string(), name: z.string() }),
          "SELECT id, name FROM seller WHERE id = :id AND deleted_at IS NULL",
          { id: record.seller_id },
        ),
  ]);
  return {
    ...item,
    note: { id: record.note_id, en: record.note_en },
    picture: listingPicture.safeParse(record.picture).data ?? null,
    seller_id: record.seller_id,
    seller: seller ?? null,
    items,
  };
}
