import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { BUSINESS_STATUSES } from "@lapak-lebak/domain/business";
import { z } from "zod";
import { availableStock } from "../catalog/available-stock";
import { certificateFields, certificateRow } from "../catalog/badge-views";
import { listingMetadata, stockedItem } from "../catalog/listing-rows";
import { channelsOf } from "../listing/channels";
import { select } from "../registry/read-registered";
import { TRANSLATION_LOCALE } from "../translation/locales";

const measure = z.number().nullable();

const scoredProduct = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  description: z.string().nullable(),
  metadata: listingMetadata,
  variants: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      barcode: z.string().nullable(),
      weight: measure,
      length: measure,
      width: measure,
      height: measure,
      manage_inventory: z.boolean(),
      allow_backorder: z.boolean(),
      inventory_items: z.array(stockedItem).nullish(),
    }),
  ),
  certificates: z.array(certificateRow.nullable()).nullish(),
  seller: z
    .object({
      id: z.string(),
      name: z.string(),
      status: z.enum(BUSINESS_STATUSES),
      nib: z.string().nullable(),
      street: z.string().nullable(),
      village: z.string().nullable(),
      workers_men: z.number(),
      workers_women: z.number(),
      founded_year: z.number().nullable(),
      stock_location_id: z.string().nullable(),
      certificates: z.array(certificateRow.nullable()).nullish(),
    })
    .nullish(),
});

const FIELDS = [
  ...["id", "title", "status", "description", "metadata"],
  ...[
    "id",
    "title",
    "barcode",
    "weight",
    "length",
    "width",
    "height",
    "manage_inventory",
    "allow_backorder",
  ].map((column) => `variants.${column}`),
  "variants.inventory_items.required_quantity",
  ...["location_id", "stocked_quantity", "reserved_quantity"].map(
    (column) => `variants.inventory_items.inventory.location_levels.${column}`,
  ),
  ...certificateFields("certificates"),
  ...["id", "name", "status", "nib", "street", "village", "workers_men", "workers_women", "founded_year"].map(
    (column) => `seller.${column}`,
  ),
  "seller.stock_location_id",
  ...certificateFields("seller.certificates"),
];

type Row = z.output<typeof scoredProduct>;

/** A product with everything that its score is reckoned from. */
export interface ScoredProduct extends Omit<Row, "variants"> {
  variants: (Row["variants"][number] & { stock: number })[];
  hasEnglish: boolean;
  piecesSold: number;
  parcelsSent: number;
  isOnSale: boolean;
}

/** The products with these ids, by id. A fixed number of queries, however many there are. */
export async function readScoredProducts(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, ScoredProduct>> {
  if (productIds.length === 0) return new Map();
  const ids = [...productIds];
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields: FIELDS, filters: { id: ids } });
  const [english, sold, sent] = await Promise.all([
    translatedProducts(container, ids),
    countBy(
      container,
      `SELECT li.product_id AS id, sum(i.quantity)::int AS count FROM order_line_item li
         JOIN seller_order_item i ON i.line_item_id = li.id AND i.deleted_at IS NULL
         JOIN seller_order o ON o.id = i.seller_order_id AND o.deleted_at IS NULL
        WHERE li.product_id = ANY(:ids) AND li.deleted_at IS NULL
          AND o.status NOT IN ('awaiting_payment', 'cancelled', 'returned') GROUP BY 1`,
      ids,
    ),
    countBy(
      container,
      `SELECT l.product_id AS id, count(o.id)::int AS count FROM product_product_seller_seller l
         JOIN seller_order o ON o.seller_id = l.seller_id AND o.deleted_at IS NULL
        WHERE l.product_id = ANY(:ids) AND l.deleted_at IS NULL
          AND o.status IN ('shipped', 'delivered', 'completed') GROUP BY 1`,
      ids,
    ),
  ]);
  return new Map(
    z
      .array(scoredProduct)
      .parse(data)
      .map((row): [string, ScoredProduct] => {
        const location = row.seller?.stock_location_id ?? null;
        const { attributes } = row.metadata;
        return [
          row.id,
          {
            ...row,
            variants: row.variants.map((variant) => ({
              ...variant,
              stock: availableStock(variant, location),
            })),
            hasEnglish: english.has(row.id),
            piecesSold: sold.get(row.id) ?? 0,
            parcelsSent: sent.get(row.id) ?? 0,
            isOnSale: channelsOf({ status: row.status, attributes }, row.seller ?? undefined).length > 0,
          },
        ];
      }),
  );
}

/** The first picture of goods. */
export function firstKey({ metadata }: Pick<ScoredProduct, "metadata">): { key: string } | null {
  const [first] = metadata.pictures;
  return first === undefined ? null : { key: first.key };
}

async function translatedProducts(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "translations",
    fields: ["reference_id", "translations"],
    filters: { reference_id: ids, locale_code: TRANSLATION_LOCALE },
  });
  const rows = z
    .array(
      z.object({
        reference_id: z.string(),
        translations: z.object({ title: z.string(), description: z.string() }).partial().nullable(),
      }),
    )
    .parse(data);
  return new Set(
    rows.flatMap(({ reference_id, translations }) =>
      translations?.title && translations.description ? reference_id : [],
    ),
  );
}

async function countBy(
  container: MedusaContainer,
  statement: string,
  ids: string[],
): Promise<Map<string, number>> {
  const rows = await select(container, z.object({ id: z.string(), count: z.number() }), statement, { ids });
  return new Map(rows.map(({ id, count }) => [id, count]));
}
