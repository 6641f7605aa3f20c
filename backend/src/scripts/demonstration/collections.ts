import type { SeedCollection } from "@lapak-lebak/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CURATION_MODULE } from "../../modules/curation";
import type CurationModuleService from "../../modules/curation/service";

/** Puts the catalogue's collections into the shop window from now on. Safe to repeat: also what was taken out stays out. */
export async function loadCollections(
  container: MedusaContainer,
  collections: readonly SeedCollection[],
  productIds: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const curation = container.resolve<CurationModuleService>(CURATION_MODULE);
  const stored = await curation.listCollections(
    { id: collections.map(idOf) },
    { select: ["id"], withDeleted: true },
  );
  const missing = collections.filter((collection) => !stored.some(({ id }) => id === idOf(collection)));
  await curation.createCollections(
    missing.map((collection) => ({
      id: idOf(collection),
      slot: collection.slot,
      title_id: collection.title.id,
      title_en: collection.title.en,
      note_id: collection.note.id,
      note_en: collection.note.en,
      picture: null,
      seller_id: null,
      product_ids: goodsOf(collection, productIds),
      starts_at: now,
      ends_at: null,
    })),
  );
}

const idOf = ({ key }: SeedCollection): string => `curcol_demonstration_${key}`;

function goodsOf({ key, listings }: SeedCollection, productIds: ReadonlyMap<string, string>): string[] {
  return listings.map((handle) => {
    const id = productIds.get(handle);
    if (id === undefined) throw new Error(`The collection ${key} holds ${handle}, which is unknown.`);
    return id;
  });
}
