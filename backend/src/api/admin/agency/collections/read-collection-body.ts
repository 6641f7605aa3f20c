import type { MedusaContainer } from "@medusajs/framework/types";
import { readScoredProducts } from "../../../../curation/scored-products";
import type { CollectionValues } from "../../../../modules/curation/service";
import { ApiError } from "../../../errors/api-error";
import { parseInput } from "../../../errors/parse-input";
import { collectionBody } from "./collection-queries";

/**
 * What staff wrote of a collection, as it is stored.
 *
 * @throws ApiError 400 `invalid_input`, also for goods that are not there
 */
export async function readCollectionBody(
  container: MedusaContainer,
  body: unknown,
): Promise<CollectionValues> {
  const { title, note, ...rest } = parseInput(collectionBody, body);
  const known = await readScoredProducts(container, rest.product_ids);
  const wrong = rest.product_ids.findIndex((id) => !known.get(id)?.seller);
  if (wrong >= 0) {
    throw new ApiError("invalid_data", "invalid_input", "There are no such goods.", {
      [`product_ids.${wrong}`]: "unknown",
    });
  }
  return { ...rest, title_id: title.id, title_en: title.en, note_id: note.id, note_en: note.en };
}
