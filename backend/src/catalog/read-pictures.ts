import type { Language } from "@lapak-lebak/domain/market";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { listingPicturesOf } from "../listing/pictures";
import { firstPicture, type PictureView } from "./picture-views";

const productRows = z.array(
  z.object({ id: z.string(), metadata: z.record(z.string(), z.unknown()).nullish() }),
);

/** The first picture of each product that has one; products that are gone since are left out. */
export async function readPictures(
  container: MedusaContainer,
  productIds: readonly string[],
  language: Language,
): Promise<Map<string, PictureView>> {
  if (productIds.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "metadata"],
    filters: { id: [...new Set(productIds)] },
  });
  return new Map(
    productRows.parse(data).flatMap(({ id, metadata }): [string, PictureView][] => {
      const picture = firstPicture(listingPicturesOf(metadata), language);
      return picture ? [[id, picture]] : [];
    }),
  );
}
