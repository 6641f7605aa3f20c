import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { Collection } from "./models/collection";

export type CollectionRecord = InferTypeOf<typeof Collection>;

/** What staff writes of a collection. Moments are ISO 8601 or dates. */
export interface CollectionValues {
  slot: CollectionRecord["slot"];
  title_id: string;
  title_en: string;
  note_id: string;
  note_en: string;
  picture: Record<string, unknown> | null;
  seller_id: string | null;
  product_ids: string[];
  starts_at: Date | string | null;
  ends_at: Date | string | null;
}

/** The collections that stand, will stand or stood in the shop window. */
export default class CurationModuleService extends MedusaService({ Collection }) {}
