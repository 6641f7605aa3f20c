/**
 * Every tag that cached data carries, and how long it may live. The backend names these tags in its signed
 * revalidations (`/api/revalidate`); the lifetimes are what still holds when such a message is lost.
 */
export const tags = {
  product: (id: string) => `product:${id}`,
  seller: (id: string) => `seller:${id}`,
  market: (code: string) => `market:${code}`,
  /** The home page and every list of listings or sellers. */
  catalog: "catalog",
  /** What staff chose for the shop window. */
  curation: "curation",
  /** Publishable keys, regions and the payment provider of the backend. */
  configuration: "configuration",
} as const;

const SHAPES = [
  /^(product|seller):[A-Za-z0-9_-]{1,100}$/,
  /^market:[a-z]{2}-[a-z]{2}$/,
  /^(catalog|curation|configuration)$/,
];

/** Whether data of the shop can carry this tag. */
export function isCacheTag(tag: string): boolean {
  return SHAPES.some((shape) => shape.test(tag));
}

/** How long data is served before it is read again, in seconds. A page lives as long as the shortest-lived data in it. */
export const lifetimes = {
  /** Products, sellers, the home page, categories: they change by message. */
  page: 300,
  /** Results of a search: too many different ones to keep for long. */
  search: 60,
  /** Site maps: search engines come once in a while, and reading every page of the catalogue is much work. */
  siteMap: 3600,
  configuration: 300,
} as const;
