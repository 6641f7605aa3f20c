import { COLLECTION_STATUSES, CURATION_SLOTS } from "@lapak-lebak/domain/curation-slots";
import { z } from "zod";
import { listingPicture } from "../../../../listing/pictures";
import { pageQuery, searchText } from "../page-query";

const MOST_GOODS = 48;

/** Query of the list of collections. */
export const collectionListQuery = z.strictObject({
  status: z.union([z.enum(COLLECTION_STATUSES), z.literal("")]).optional(),
  ...pageQuery,
});

/** Query of the goods that can stand in a collection. */
export const goodsQuery = z.strictObject({ q: searchText.optional(), ...pageQuery });

/** Query of the preview. */
export const previewQuery = z.strictObject({ at: z.iso.datetime({ offset: true }).optional() });

const texts = (longest: number, least = 0) => {
  const text = z.string().trim().min(least).max(longest);
  return z.strictObject({ id: text, en: text });
};
const moment = z.iso.datetime({ offset: true });

/** What staff writes of a collection, with its goods in their order. Without a start it is a draft. */
export const collectionBody = z
  .strictObject({
    slot: z.enum(CURATION_SLOTS).nullable().default(null),
    title: texts(80, 2),
    note: texts(400).default({ id: "", en: "" }),
    picture: listingPicture.nullable().default(null),
    seller_id: z.string().max(60).nullable().default(null),
    starts_at: moment.nullable().default(null),
    ends_at: moment.nullable().default(null),
    product_ids: z
      .array(z.string().min(1).max(60))
      .max(MOST_GOODS)
      .refine((ids) => new Set(ids).size === ids.length, "repeated"),
  })
  .refine(({ starts_at, ends_at }) => !starts_at || !ends_at || Date.parse(ends_at) > Date.parse(starts_at), {
    path: ["ends_at"],
    message: "ends_before_start",
  })
  .refine(
    ({ slot, seller_id, starts_at }) => slot !== "maker_story" || seller_id !== null || starts_at === null,
    {
      path: ["seller_id"],
      message: "required",
    },
  );
