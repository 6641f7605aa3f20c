import type { SeedListing } from "@lapak-lebak/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  deleteInventoryItemWorkflow,
  deleteProductsWorkflow,
  deleteTranslationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { z } from "zod";
import type { ListingPicture } from "../../listing/pictures";
import { createListingsWorkflow } from "../../workflows/seller/create-listings";
import { placeOnSaleWorkflow } from "../../workflows/seller/place-on-sale";
import type { LoadedSeller } from "./businesses";
import { listingOfSeed } from "./listing-of-seed";
import { piecesOf, report } from "./progress";

const productWithSeller = z.object({
  id: z.string(),
  handle: z.string(),
  seller: z.object({ id: z.string() }).nullish(),
});

const withId = z.object({ id: z.string() });
const productWithTranslations = withId.extend({
  options: z.array(withId.extend({ values: z.array(withId) })),
  variants: z.array(withId),
});

/** What listings are loaded with. */
export interface ListingContext {
  sellers: ReadonlyMap<string, LoadedSeller>;
  pictures: ReadonlyMap<string, ListingPicture[]>;
  now: Date;
}

/**
 * Makes the listings that are missing, twenty at a time, and puts all on sale that may be.
 *
 * A run that was killed can leave products without a seller behind: those were not finished, and are made anew.
 *
 * @returns the ids of all the listings' products, by handle
 */
export async function loadListings(
  container: MedusaContainer,
  listings: readonly SeedListing[],
  context: ListingContext,
): Promise<Map<string, string>> {
  const stored = await storedListings(container, listings);
  await removeUnfinished(
    container,
    stored.filter(({ seller }) => !seller).map(({ id }) => id),
  );
  const finished = new Set(stored.filter(({ seller }) => seller).map(({ handle }) => handle));
  const missing = listings.filter(({ handle }) => !finished.has(handle));
  await removeStrayStock(container, missing);

  const categories = await categoryIds(container);
  let done = listings.length - missing.length;
  for (const piece of piecesOf(missing, 20)) {
    await createListingsWorkflow(container).run({
      input: { listings: piece.map((listing) => newListing(listing, categories, context)) },
    });
    done += piece.length;
    report("listings", done, listings.length);
  }
  const ids = new Map((await storedListings(container, listings)).map(({ id, handle }) => [handle, id]));
  await placeOnSaleWorkflow(container).run({ input: { product_ids: [...ids.values()] } });
  return ids;
}

function newListing(listing: SeedListing, categories: ReadonlyMap<string, string>, context: ListingContext) {
  const seller = context.sellers.get(listing.business);
  const category_id = categories.get(listing.family);
  if (seller === undefined)
    throw new Error(`${listing.handle} is sold by nobody: ${listing.business} is unknown.`);
  if (category_id === undefined)
    throw new Error(`${listing.handle} has no category: ${listing.family} is unknown.`);
  const pictures = context.pictures.get(listing.handle) ?? [];
  return listingOfSeed(listing, { seller, category_id, pictures, now: context.now });
}

async function storedListings(container: MedusaContainer, listings: readonly SeedListing[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "seller.id"],
    filters: { handle: listings.map(({ handle }) => handle) },
  });
  return z.array(productWithSeller).parse(data);
}

async function categoryIds(container: MedusaContainer): Promise<Map<string, string>> {
  const categories = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({}, { select: ["id", "handle"], take: 1000 });
  return new Map(categories.map(({ id, handle }) => [handle, id]));
}

/** Core deletes what hangs on a product but for the translations, which no subscriber of this script takes away. */
async function removeUnfinished(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "options.id", "options.values.id", "variants.id"],
    filters: { id: ids },
  });
  const translated = z
    .array(productWithTranslations)
    .parse(data)
    .flatMap(({ id, options, variants }) => [
      id,
      ...options.flatMap((option) => [option.id, ...option.values.map((value) => value.id)]),
      ...variants.map((variant) => variant.id),
    ]);
  const translations = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ reference_id: translated }, { select: ["id"], take: translated.length });
  if (translations.length > 0) {
    await deleteTranslationsWorkflow(container).run({ input: { ids: translations.map(({ id }) => id) } });
  }
  await deleteProductsWorkflow(container).run({ input: { ids } });
}

/** Stock that a killed run made before it came to the product it belongs to. */
async function removeStrayStock(container: MedusaContainer, missing: readonly SeedListing[]): Promise<void> {
  const skus = missing.flatMap(({ variants }) => variants.map(({ sku }) => sku));
  if (skus.length === 0) return;
  const stray = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: skus }, { select: ["id"], take: skus.length });
  if (stray.length > 0) {
    await deleteInventoryItemWorkflow(container).run({ input: stray.map(({ id }) => id) });
  }
}
