import type { MedusaContainer } from "@medusajs/framework/types";
import { readScoredProducts } from "../../../../curation/scored-products";
import { listingPicture, type ListingPicture } from "../../../../listing/pictures";
import { knownPictures } from "../../../../listing/settle-pictures";
import { CURATION_MODULE } from "../../../../modules/curation";
import type CurationModuleService from "../../../../modules/curation/service";
import type { CollectionValues } from "../../../../modules/curation/service";
import { SELLER_MODULE } from "../../../../modules/seller";
import type SellerModuleService from "../../../../modules/seller/service";
import { ApiError } from "../../../errors/api-error";
import { parseInput } from "../../../errors/parse-input";
import { collectionBody } from "./collection-queries";

/**
 * What staff wrote of a collection, as it is stored. Of its picture nothing is believed but the alternative texts.
 *
 * @param id of the collection that is written anew; undefined for a new one
 * @throws ApiError 400 `invalid_input`, with `unknown` for goods and businesses that are not there, and for a picture that
 *   the agency has not uploaded
 */
export async function readCollectionBody(
  container: MedusaContainer,
  body: unknown,
  id?: string,
): Promise<CollectionValues> {
  const { title, note, picture, ...rest } = parseInput(collectionBody, body);
  const known = await readScoredProducts(container, rest.product_ids);
  const wrong = rest.product_ids.findIndex((productId) => !known.get(productId)?.seller);
  if (wrong >= 0) throw unknown(`product_ids.${wrong}`);
  if (rest.seller_id !== null && !(await isBusiness(container, rest.seller_id))) throw unknown("seller_id");
  return {
    ...rest,
    picture: picture && (await settled(container, picture, id)),
    ...{ title_id: title.id, title_en: title.en, note_id: note.id, note_en: note.en },
  };
}

async function isBusiness(container: MedusaContainer, id: string): Promise<boolean> {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  return (await sellers.listSellers({ id }, { select: ["id"], take: 1 })).length > 0;
}

async function settled(
  container: MedusaContainer,
  { key, alt }: ListingPicture,
  id: string | undefined,
): Promise<ListingPicture> {
  const known = await knownPictures(container, [key], {
    seller_id: null,
    shown: id === undefined ? [] : await shownBy(container, id),
  });
  const picture = known.get(key);
  if (!picture) throw unknown("picture");
  return { ...picture, alt };
}

async function shownBy(container: MedusaContainer, id: string): Promise<ListingPicture[]> {
  const [collection] = await container
    .resolve<CurationModuleService>(CURATION_MODULE)
    .listCollections({ id }, { select: ["id", "picture"], take: 1 });
  return listingPicture.array().safeParse([collection?.picture]).data ?? [];
}

const unknown = (field: string) =>
  new ApiError("invalid_data", "invalid_input", `There is no such thing: ${field}.`, { [field]: "unknown" });
