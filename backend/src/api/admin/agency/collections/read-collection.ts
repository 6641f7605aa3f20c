import type { MedusaContainer } from "@medusajs/framework/types";
import { collectionView, type CollectionView } from "../../../../curation/collection-view";
import { CURATION_MODULE } from "../../../../modules/curation";
import type CurationModuleService from "../../../../modules/curation/service";
import { notFound } from "../../../errors/api-error";

/** A collection by its id. @throws ApiError 404 `collection_not_found` */
export async function readCollection(container: MedusaContainer, id: string): Promise<CollectionView> {
  const [record] = await container
    .resolve<CurationModuleService>(CURATION_MODULE)
    .listCollections({ id }, { take: 1 });
  if (record === undefined) throw notFound("collection_not_found");
  return await collectionView(container, record, new Date());
}
