import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { contentOfProduct, productForContent, productForContentFields } from "../listing/content-of-product";
import { TRANSLATION_LOCALE } from "../translation/locales";
import { readSoldGoods } from "./sold-goods";

/** What a product says, and whose it is. */
export interface ProductContent {
  product_id: string;
  seller_id: string;
  /** Core's status of a product. */
  status: string;
  created_at: Date;
  content: ListingContent;
}

const soldProduct = productForContent.extend({
  seller: z.object({ id: z.string(), stock_location_id: z.string().nullable() }).nullish(),
  certificates: z.array(z.object({ id: z.string() }).nullable()).nullish(),
});

const translation = z.object({
  reference_id: z.string(),
  translations: z.record(z.string(), z.string()).nullable(),
});

/** The contents of products that are listings of some business; the others are left out. A fixed number of queries. */
export async function readProductContents(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<ProductContent[]> {
  if (productIds.length === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: [...productForContentFields, "seller.id", "seller.stock_location_id", "certificates.id"],
    filters: { id: [...productIds] },
  });
  const products = z.array(soldProduct).parse(data);
  const [english, figures] = await Promise.all([
    englishTexts(container, products),
    figuresOf(container, products),
  ]);
  return products.flatMap(({ seller, certificates, ...product }) => {
    const certificate_ids = (certificates ?? []).flatMap((certificate) => certificate?.id ?? []);
    const content = contentOfProduct(product, { english, figures, certificate_ids });
    if (!seller || !content) return [];
    const { id: product_id, status, created_at } = product;
    return { product_id, seller_id: seller.id, status, created_at, content };
  });
}

type SoldProduct = z.infer<typeof soldProduct>;

async function englishTexts(container: MedusaContainer, products: readonly SoldProduct[]) {
  const ids = products.flatMap(({ id, options }) => [
    id,
    ...options.flatMap((option) => [option.id, ...option.values.map((value) => value.id)]),
  ]);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "translations",
    fields: ["reference_id", "translations"],
    filters: { reference_id: ids, locale_code: TRANSLATION_LOCALE },
  });
  return new Map(
    z
      .array(translation)
      .parse(data)
      .map(({ reference_id, translations }) => [reference_id, translations ?? {}]),
  );
}

/** Prices and stock by variant; each business has a stock location of its own. */
async function figuresOf(container: MedusaContainer, products: readonly SoldProduct[]) {
  const byLocation = new Map<string | null, string[]>();
  for (const { id, seller } of products) {
    const location = seller?.stock_location_id ?? null;
    byLocation.set(location, [...(byLocation.get(location) ?? []), id]);
  }
  const goods = await Promise.all(
    [...byLocation].map(async ([location, ids]) => await readSoldGoods(container, ids, location)),
  );
  return new Map(
    goods
      .flatMap((each) => [...each.values()])
      .flatMap(({ variants }) => variants.map((variant) => [variant.id, variant] as const)),
  );
}
