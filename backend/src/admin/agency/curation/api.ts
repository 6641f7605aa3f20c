import { CURATION_GRADES } from "@lapak-lebak/domain/curation-score";
import { z } from "zod";
import { PAGE_SIZE, pageOf } from "../request/page-of";
import { ask, send } from "../request/send";

/** Places of the home page that a collection can stand in. */
export const SLOTS = ["hero", "this_week", "export_ready", "maker_story"] as const;
export type Slot = (typeof SLOTS)[number];

const texts = z.object({ id: z.string(), en: z.string() });
const picture = z.object({ key: z.string() });

const goods = z.object({
  product_id: z.string(),
  title: z.string(),
  seller: z.object({ id: z.string(), name: z.string() }),
  picture: picture.nullable(),
  grade: z.enum(CURATION_GRADES).nullable(),
  sellable: z.boolean(),
});

/** Goods that stand in a collection, or can; those that are not sold now are kept, and not shown to buyers. */
export type Goods = z.infer<typeof goods>;

const uploadedPicture = picture.loose();
export type UploadedPicture = z.infer<typeof uploadedPicture>;

const collectionRow = z.object({
  id: z.string(),
  slot: z.enum(SLOTS).nullable(),
  title: texts,
  status: z.enum(["draft", "scheduled", "live", "ended"]),
  starts_at: z.string().nullable(),
  ends_at: z.string().nullable(),
  goods: z.number().int(),
});

/** A collection in the list. */
export type CollectionRow = z.infer<typeof collectionRow>;

const collection = collectionRow.omit({ goods: true }).extend({
  note: texts,
  picture: uploadedPicture.nullable(),
  seller: z.object({ id: z.string(), name: z.string() }).nullable(),
  items: z.array(goods),
});

/** A collection with its goods in order. */
export type Collection = z.infer<typeof collection>;

const collectionAnswer = z.object({ collection });

/** What of a collection is written by hand. */
export interface CollectionForm {
  slot: Slot | null;
  title: { id: string; en: string };
  note: { id: string; en: string };
  picture: UploadedPicture | null;
  seller_id: string | null;
  starts_at: string | null;
  ends_at: string | null;
}

const BASE = "/admin/agency/collections";
const address = (id: string) => `${BASE}/${encodeURIComponent(id)}`;

export const listCollections = (query: { status: string; offset: number }) =>
  ask(pageOf(collectionRow), BASE, { query: { ...query, limit: PAGE_SIZE } });

export const readCollection = async (id: string) => (await ask(collectionAnswer, address(id))).collection;

/** Saves a collection with its goods in this order; makes one where there is no id. Returns its id. */
export async function saveCollection(
  id: string | null,
  form: CollectionForm,
  goodsInOrder: readonly Goods[],
): Promise<string> {
  const answer = await ask(z.object({ collection: z.object({ id: z.string() }) }), id ? address(id) : BASE, {
    method: "POST",
    body: { ...form, product_ids: goodsInOrder.map(({ product_id }) => product_id) },
  });
  return answer.collection.id;
}

export const deleteCollection = (id: string) => send(address(id), { method: "DELETE" });

export const findGoods = (q: string) =>
  ask(pageOf(goods), `${BASE}/goods`, { query: { q, limit: PAGE_SIZE } });

export async function uploadPicture(file: File): Promise<UploadedPicture> {
  const body = new FormData();
  body.set("file", file);
  const answer = await ask(z.object({ picture: uploadedPicture }), "/admin/agency/pictures", {
    method: "POST",
    body,
  });
  return answer.picture;
}

const preview = z.object({
  at: z.string(),
  slots: z.record(z.string(), collection.nullable()),
});

/** What buyers see of each slot at a moment. */
export const previewSlots = (at: string) => ask(preview, `${BASE}/preview`, { query: { at } });
