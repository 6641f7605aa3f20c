import type { Language } from "@lapak-lebak/domain/market";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

/** A product's first picture, with its description in one language. */
export interface PictureView {
  key: string;
  blur: string;
  width: number;
  height: number;
  alt: string;
}

const productShape = z.object({
  id: z.string(),
  metadata: z
    .object({
      pictures: z
        .array(
          z.object({
            key: z.string(),
            blur: z.string(),
            width: z.number(),
            height: z.number(),
            alt: z.object({ id: z.string(), en: z.string() }),
          }),
        )
        .optional(),
    })
    .nullish()
    .catch(null),
});

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
    z
      .array(productShape)
      .parse(data)
      .flatMap(({ id, metadata }): [string, PictureView][] => {
        const picture = metadata?.pictures?.[0];
        return picture ? [[id, { ...picture, alt: picture.alt[language] }]] : [];
      }),
  );
}
