import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { CatalogContext } from "./catalog-context";
import { localeOf } from "./localised-text";
import { listingMetadata } from "./listing-rows";
import { firstPicture, type PictureView } from "./picture-views";
import { sellerFields, sellerRow, type SellerRow } from "./seller-rows";

/** One page of the admitted businesses with these handles, by name, in the market's language. */
export async function readSellerRows(
  context: CatalogContext,
  handles: readonly string[],
  page: { skip: number; take: number },
): Promise<SellerRow[]> {
  if (handles.length === 0) return [];
  const locale = localeOf(context.market.language);
  const { data } = await context.container.resolve(ContainerRegistrationKeys.QUERY).graph(
    {
      entity: "seller",
      fields: sellerFields(""),
      filters: { handle: [...handles], status: "admitted" },
      pagination: { ...page, order: { name: "ASC", id: "ASC" } },
    },
    locale === undefined ? {} : { locale },
  );
  return z.array(sellerRow).parse(data);
}

const pictureRows = z.array(z.object({ id: z.string(), metadata: listingMetadata }));

/** The first picture of each product, by product id. */
export async function readFirstPictures(
  { container, market }: CatalogContext,
  productIds: readonly string[],
): Promise<Map<string, PictureView>> {
  if (productIds.length === 0) return new Map();
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: ["id", "metadata"], filters: { id: [...productIds] } });
  return new Map(
    pictureRows.parse(data).flatMap(({ id, metadata }) => {
      const picture = firstPicture(metadata.pictures, market.language);
      return picture ? [[id, picture] as const] : [];
    }),
  );
}
