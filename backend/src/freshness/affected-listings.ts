import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { ChangedIds } from "./change";

/** What must be written anew because of changes. */
export interface Affected {
  /** Products whose documents and pages change. */
  listings: Set<string>;
  /** Products of which only the stock changed: their pages change when they sell out or come back. */
  stock: Set<string>;
  sellers: Set<string>;
  /** Whether pages of whole markets change. */
  markets: boolean;
}

/** Finds the listings and sellers behind changes; a fixed number of queries, however many there are. */
export async function affectedBy(changes: ChangedIds, container: MedusaContainer): Promise<Affected> {
  const read = reader(container);
  const translated = await translatedThings(changes.translation, read);
  const [ofVariants, stock, certified] = await Promise.all([
    productsOfVariants([...(changes.variant ?? []), ...(await variantsOfPrices(changes.price, read))], read),
    productsOfStock(changes, read),
    holdersOfCertificates(changes.certificate, read),
  ]);
  const ofOptions = await productsOfOptions(translated, read);
  const ofTranslatedVariants = await productsOfVariants(translated.product_variant ?? [], read);
  const sellers = [...(changes.seller ?? []), ...(translated.seller ?? []), ...certified.sellers];
  const ofSellers = await productsOfSellers(sellers, read);
  return {
    listings: new Set([
      ...(changes.listing ?? []),
      ...(translated.product ?? []),
      ...ofVariants,
      ...ofTranslatedVariants,
      ...ofOptions,
      ...certified.products,
      ...ofSellers,
    ]),
    stock: new Set(stock),
    sellers: new Set(sellers),
    markets: (changes.market?.length ?? 0) > 0 || (translated.product_category?.length ?? 0) > 0,
  };
}

type Reader = ReturnType<typeof reader>;

/** Reads columns of all rows with one of the values, those that were deleted just now included. */
function reader(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  return async function read<Row extends z.ZodRawShape>(
    entity: string,
    shape: Row,
    filters: Record<string, unknown>,
  ): Promise<z.infer<z.ZodObject<Row>>[]> {
    const { data } = await query.graph({ entity, fields: Object.keys(shape), filters, withDeleted: true });
    return z.array(z.object(shape)).parse(data);
  };
}

const id = z.string();

async function productsOfVariants(variantIds: readonly string[], read: Reader): Promise<string[]> {
  if (variantIds.length === 0) return [];
  const variants = await read("variant", { product_id: id.nullable() }, { id: [...variantIds] });
  return variants.flatMap(({ product_id }) => product_id ?? []);
}

async function variantsOfPrices(priceIds: string[] | undefined, read: Reader): Promise<string[]> {
  if (!priceIds) return [];
  const prices = await read("price", { price_set_id: id }, { id: priceIds });
  const sets = [...new Set(prices.map(({ price_set_id }) => price_set_id))];
  const links = await read("product_variant_price_set", { variant_id: id }, { price_set_id: sets });
  return links.map(({ variant_id }) => variant_id);
}

async function productsOfStock(changes: ChangedIds, read: Reader): Promise<string[]> {
  const { inventory_item = [], inventory_level, reservation } = changes;
  const shape = { inventory_item_id: id };
  const [levels, reserved] = await Promise.all([
    inventory_level ? read("inventory_level", shape, { id: inventory_level }) : [],
    reservation ? read("reservation_item", shape, { id: reservation }) : [],
  ]);
  const items = new Set([
    ...inventory_item,
    ...[...levels, ...reserved].map(({ inventory_item_id }) => inventory_item_id),
  ]);
  if (items.size === 0) return [];
  const links = await read(
    "product_variant_inventory_items",
    { variant_id: id },
    { inventory_item_id: [...items] },
  );
  return productsOfVariants(
    links.map(({ variant_id }) => variant_id),
    read,
  );
}

async function holdersOfCertificates(ids: string[] | undefined, read: Reader) {
  if (!ids) return { products: [], sellers: [] };
  const [products, sellers] = await Promise.all([
    read("product_certificate", { product_id: id }, { certificate_id: ids }),
    read("seller_certificate", { seller_id: id }, { certificate_id: ids }),
  ]);
  return {
    products: products.map(({ product_id }) => product_id),
    sellers: sellers.map(({ seller_id }) => seller_id),
  };
}

async function productsOfSellers(sellerIds: readonly string[], read: Reader): Promise<string[]> {
  if (sellerIds.length === 0) return [];
  const links = await read("product_seller", { product_id: id }, { seller_id: [...sellerIds] });
  return links.map(({ product_id }) => product_id);
}

/** By kind of thing (`product`, `seller`, `product_option` …), the ids of those whose translation changed. */
async function translatedThings(
  ids: string[] | undefined,
  read: Reader,
): Promise<Partial<Record<string, string[]>>> {
  if (!ids) return {};
  const rows = await read("translations", { reference: z.string(), reference_id: id }, { id: ids });
  const things: Partial<Record<string, string[]>> = {};
  for (const { reference, reference_id } of rows) (things[reference] ??= []).push(reference_id);
  return things;
}

async function productsOfOptions(
  translated: Partial<Record<string, string[]>>,
  read: Reader,
): Promise<string[]> {
  const { product_option: options, product_option_value: values } = translated;
  const found = await Promise.all([
    options ? read("product", { id }, { options: { id: options } }) : [],
    values ? read("product", { id }, { options: { values: { id: values } } }) : [],
  ]);
  return found.flat().map((product) => product.id);
}
