import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import { z } from "zod";
import type { CatalogContext } from "./catalog-context";
import {
  listingDetailFields,
  listingDetailRow,
  listingFields,
  listingRow,
  listingStockFields,
  listingStockRow,
  type ListingDetailRow,
  type ListingRow,
  type ListingStockRow,
} from "./listing-rows";
import { localeOf } from "./localised-text";

/**
 * The products with these ids in this order, with texts of the market's language and prices of its region. One query of
 * the graph, however many they are; ids of products that are gone are left out.
 */
export async function readListingRows(
  context: CatalogContext,
  ids: readonly string[],
): Promise<ListingRow[]> {
  if (ids.length === 0) return [];
  const data = await readProducts(context, listingFields, { id: [...ids] });
  const rows = new Map(
    z
      .array(listingRow)
      .parse(data)
      .map((row) => [row.id, row]),
  );
  return ids.map((id) => rows.get(id)).filter((row) => row !== undefined);
}

/** The product with this handle and all that its page shows. */
export async function readListingDetailRow(
  context: CatalogContext,
  handle: string,
): Promise<ListingDetailRow | null> {
  const data = await readProducts(context, listingDetailFields, { handle });
  return z.array(listingDetailRow).parse(data)[0] ?? null;
}

/** The product with this handle and what of it is in stock; needs no market. */
export async function readListingStockRow(
  container: CatalogContext["container"],
  handle: string,
): Promise<ListingStockRow | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: listingStockFields, filters: { handle } });
  return z.array(listingStockRow).parse(data)[0] ?? null;
}

async function readProducts(
  { container, market, regionId }: CatalogContext,
  fields: string[],
  filters: { id: string[] } | { handle: string },
): Promise<unknown[]> {
  const locale = localeOf(market.language);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph(
    {
      entity: "product",
      fields,
      filters,
      context: {
        variants: {
          calculated_price: QueryContext({
            currency_code: market.currency.toLowerCase(),
            ...(regionId === null ? {} : { region_id: regionId }),
          }),
        },
      },
    },
    locale === undefined ? {} : { locale },
  );
  return z.array(z.unknown()).parse(data);
}
