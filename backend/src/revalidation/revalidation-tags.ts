import { MARKETS } from "@lapak-lebak/domain/market";

/** The tags of the shop's cached pages and data that the backend can name. */
export const revalidationTags = {
  /** The page of a listing, and whatever else shows it by itself. `id`: the product's. */
  product: (id: string) => `product:${id}`,
  seller: (id: string) => `seller:${id}`,
  /** The home page and every list of listings or businesses. */
  catalog: "catalog",
  /** What staff chose for the shop window. */
  curation: "curation",
  /** Everything of every market: prices by region, names of categories. */
  markets: MARKETS.map(({ code }) => `market:${code}`),
} as const;
