import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import type { Language } from "@lapak-lebak/domain/market";
import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { z } from "zod";
import { familyOf, isSoldAbroad, type ListingAttributes } from "../../listing/attributes";
import { TRANSLATION_LOCALE } from "../../translation/locales";
import { availableStock } from "../available-stock";
import { badgeViews, presentCertificates } from "../badge-views";
import { listingFields, listingRow } from "../listing-rows";
import { channelsOfRow } from "../on-sale";
import type { ListingDocument } from "./listing-index-fields";
import { lowestPrices } from "./lowest-prices";

/** What `query.graph` is asked for of the products that documents are made from. */
export const listingDocumentFields = [
  ...listingFields.filter((field) => !field.includes("calculated_price")),
  "subtitle",
  "description",
];

const documentRow = listingRow.extend({
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
});

type DocumentRow = z.infer<typeof documentRow>;

/** The texts of a product that are translated. */
type Texts = Partial<Record<"title" | "subtitle" | "description", string>>;

/**
 * The index's documents for products as `query.graph` gives them with {@link listingDocumentFields}; products that are
 * not on sale get none. Reads English texts and prices, each for all products at once.
 */
export async function listingDocuments(
  data: readonly unknown[],
  query: Pick<RemoteQueryFunction, "graph">,
  now: Date,
): Promise<ListingDocument[]> {
  const rows = z
    .array(documentRow)
    .parse(data)
    .filter((row) => channelsOfRow(row).length > 0);
  const [english, prices] = await Promise.all([englishTexts(rows, query), lowestPrices(rows, query)]);
  return rows.flatMap((row) => {
    const { attributes } = row.metadata;
    const channelIds = (row.sales_channels ?? []).flatMap((channel) => channel?.id ?? []);
    if (!attributes || channelIds.length === 0) return [];
    return {
      ...documentOf(row, attributes, english.get(row.id) ?? {}, now),
      sales_channel_ids: channelIds,
      prices: prices.get(row.id) ?? {},
    };
  });
}

function documentOf(row: DocumentRow, attributes: ListingAttributes, english: Texts, now: Date) {
  const { seller } = row;
  const family = familyOf(attributes);
  const held = {
    product: presentCertificates(row.certificates),
    seller: presentCertificates(seller?.certificates),
  };
  return {
    id: row.id,
    status: row.status,
    title: row.title,
    title_en: english.title ?? "",
    category_name: family.name.id,
    category_name_en: family.name.en,
    seller_name: seller?.name ?? "",
    kecamatan_name: kecamatanBySlug(seller?.kecamatan ?? "")?.name ?? "",
    summary: row.subtitle ?? "",
    summary_en: english.subtitle ?? "",
    description: row.description ?? "",
    description_en: english.description ?? "",
    makeup: makeupOf(attributes, "id"),
    makeup_en: makeupOf(attributes, "en"),
    category: row.categories?.[0]?.handle ?? attributes.family,
    kecamatan: seller?.kecamatan ?? "",
    seller: seller?.handle ?? "",
    certificates: [...new Set(badgeViews(held, "id", now).map(({ type }) => type))],
    in_stock: row.variants.some((variant) => availableStock(variant, seller?.stock_location_id ?? null) > 0),
    export_ready: isSoldAbroad(attributes),
    featured: attributes.featured,
    published_at: new Date(attributes.published_at ?? row.created_at).getTime(),
  };
}

function makeupOf({ ingredients, material, species, treatment }: ListingAttributes, language: Language) {
  return [ingredients, material, species, treatment]
    .map((text) => text?.[language])
    .filter((text) => text !== undefined)
    .join(" ");
}

const translationRows = z.array(
  z.object({
    reference_id: z.string(),
    translations: z
      .object({ title: z.string(), subtitle: z.string(), description: z.string() })
      .partial()
      .nullable(),
  }),
);

/** Read from the table itself: what the graph translates may come from a cache that the edit has not reached yet. */
async function englishTexts(
  rows: readonly DocumentRow[],
  query: Pick<RemoteQueryFunction, "graph">,
): Promise<Map<string, Texts>> {
  if (rows.length === 0) return new Map();
  const { data } = await query.graph({
    entity: "translations",
    fields: ["reference_id", "translations"],
    filters: { reference_id: rows.map(({ id }) => id), locale_code: TRANSLATION_LOCALE },
  });
  return new Map(
    translationRows.parse(data).map(({ reference_id, translations }) => [reference_id, translations ?? {}]),
  );
}
