import { CURRENCY_CODES, type CurrencyCode } from "@lapak-lebak/domain/currency";
import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";
import { z } from "zod";
import { calculatedPrice, type ListingRow } from "../listing-rows";
import { listingPrice } from "../listing-prices";
import type { ListingDocument } from "./listing-index-fields";

/** By currency, in its smallest unit. */
export type LowestPrices = NonNullable<ListingDocument["prices"]>;

type Graph = Pick<RemoteQueryFunction, "graph">;

const regionRows = z.array(z.object({ id: z.string(), currency_code: z.string() }));
const variantRows = z.array(z.object({ id: z.string(), calculated_price: calculatedPrice.nullish() }));

/**
 * The lowest price of each listing in each currency, as buyers in the currency's region see it; one query of the graph a
 * currency, however many listings. By product id.
 */
export async function lowestPrices(
  rows: readonly Pick<ListingRow, "id" | "variants">[],
  query: Graph,
): Promise<Map<string, LowestPrices>> {
  const prices = new Map<string, LowestPrices>(rows.map(({ id }) => [id, {}]));
  const variantIds = rows.flatMap(({ variants }) => variants.map(({ id }) => id));
  if (variantIds.length === 0) return prices;
  const { data } = await query.graph({ entity: "region", fields: ["id", "currency_code"] });
  const regions = regionRows.parse(data);
  for (const currency of CURRENCY_CODES) {
    const region = regions.find(({ currency_code }) => currency_code.toUpperCase() === currency);
    const priced = await pricedVariants(variantIds, currency, region?.id, query);
    for (const { id, variants } of rows) {
      const lowest = listingPrice(
        variants.map((variant) => ({ ...variant, calculated_price: priced.get(variant.id) })),
        currency,
      );
      const ofListing = prices.get(id);
      if (lowest && ofListing) ofListing[keyOf(currency)] = lowest.amount;
    }
  }
  return prices;
}

/** The name of a currency in the index's fields. */
export const keyOf = (currency: CurrencyCode) => currency.toLowerCase() as Lowercase<CurrencyCode>;

async function pricedVariants(
  variantIds: readonly string[],
  currency: CurrencyCode,
  regionId: string | undefined,
  query: Graph,
) {
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "calculated_price.calculated_amount", "calculated_price.currency_code"],
    filters: { id: [...variantIds] },
    context: {
      calculated_price: QueryContext({
        currency_code: keyOf(currency),
        ...(regionId === undefined ? {} : { region_id: regionId }),
      }),
    },
  });
  return new Map(variantRows.parse(data).map(({ id, calculated_price }) => [id, calculated_price]));
}
