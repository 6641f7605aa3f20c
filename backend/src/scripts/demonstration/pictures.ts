import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";
import {
  listingPicture,
  listingPicturesOf,
  pictureAddress,
  type ListingPicture,
} from "../../listing/pictures";
import { piecesOf, report } from "./progress";

/** The pictures that were drawn, by a listing's handle; empty where nothing was drawn yet. */
export function readPictures(picturesDir: string): Map<string, ListingPicture[]> {
  const file = join(picturesDir, "index.json");
  if (!existsSync(file)) return new Map();
  const index = z.record(z.string(), z.array(listingPicture)).parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(Object.entries(index));
}

/** Hangs the drawn pictures on listings that have none, or older ones. */
export async function hangPictures(
  container: MedusaContainer,
  pictures: ReadonlyMap<string, ListingPicture[]>,
): Promise<void> {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: [...pictures.keys()] },
      { select: ["id", "handle", "metadata"], take: pictures.size },
    );
  const keys = (list: ListingPicture[]) => list.map(({ key }) => key).join(" ");
  const outdated = products.filter(
    ({ handle, metadata }) => keys(listingPicturesOf(metadata)) !== keys(pictures.get(handle) ?? []),
  );
  let done = products.length - outdated.length;
  for (const piece of piecesOf(outdated, 40)) {
    await updateProductsWorkflow(container).run({
      input: {
        products: piece.map(({ id, handle, metadata }) => {
          const drawn = pictures.get(handle) ?? [];
          return {
            id,
            thumbnail: drawn[0] === undefined ? null : pictureAddress(drawn[0].key),
            images: drawn.map(({ key }) => ({ url: pictureAddress(key) })),
            metadata: { ...metadata, pictures: drawn },
          };
        }),
      },
    });
    done += piece.length;
    report("pictures", done, products.length);
  }
}
