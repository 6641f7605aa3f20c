import type { CurrencyCode } from "@lapak-lebak/domain/currency";
import { fromMajor } from "@lapak-lebak/domain/money";

export const SORTS = ["relevance", "newest", "price_asc", "price_desc"] as const;
export type Sort = (typeof SORTS)[number];

/** What somebody searches for, as it stands in the address of the results. */
export interface SearchQuery {
  /** Words; empty for everything. */
  q: string;
  category: string;
  kecamatan: string;
  seller: string;
  /** Types of certificates that must all be there. */
  certificate: readonly string[];
  /** As typed, in the currency's usual unit: "20000", "4.50". */
  minPrice: string;
  maxPrice: string;
  inStock: boolean;
  exportReady: boolean;
  sort: Sort;
  /** From 1. */
  page: number;
}

export type SearchParams = Record<string, string | string[] | undefined>;

const LONGEST_QUERY = 100;
const LAST_PAGE = 500;
const SLUG = /^[a-z0-9_-]{1,100}$/;

/** Reads the query of an address. What makes no sense is left out, so that an old or mangled link still finds goods. */
export function parseSearch(params: SearchParams): SearchQuery {
  const one = (name: string) => [params[name]].flat()[0]?.trim() ?? "";
  const slug = (name: string) => (SLUG.test(one(name)) ? one(name) : "");
  const certificates = [params["certificate"]].flat().flatMap((value) => value?.split(",") ?? []);
  return {
    q: one("q").replace(/\s+/g, " ").slice(0, LONGEST_QUERY),
    category: slug("category"),
    kecamatan: slug("kecamatan"),
    seller: slug("seller"),
    certificate: [...new Set(certificates.filter((type) => SLUG.test(type)))].sort(),
    minPrice: one("min_price"),
    maxPrice: one("max_price"),
    inStock: one("in_stock") === "1",
    exportReady: one("export_ready") === "1",
    sort: SORTS.find((sort) => sort === one("sort")) ?? "relevance",
    page: pageOf(one("page")),
  };
}

function pageOf(text: string): number {
  return /^\d{1,3}$/.test(text) ? Math.min(Math.max(Number(text), 1), LAST_PAGE) : 1;
}

/** The query of an address that `parseSearch` reads back; only what differs from a plain search, always in one order. */
export function searchParamsOf(query: SearchQuery): URLSearchParams {
  const pairs: [string, string][] = [
    ["q", query.q],
    ["category", query.category],
    ["kecamatan", query.kecamatan],
    ["seller", query.seller],
    ...query.certificate.map((type): [string, string] => ["certificate", type]),
    ["min_price", query.minPrice],
    ["max_price", query.maxPrice],
    ["in_stock", query.inStock ? "1" : ""],
    ["export_ready", query.exportReady ? "1" : ""],
    ["sort", query.sort === "relevance" ? "" : query.sort],
    ["page", query.page === 1 ? "" : String(query.page)],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

/** The same search with something changed, from its first page on unless the page is what changes. */
export function changeSearch(query: SearchQuery, change: Partial<SearchQuery>): SearchQuery {
  return { ...query, page: 1, ...change };
}

/** Whether anything but the words, the order and the page narrows the search. */
export function isFiltered(query: SearchQuery): boolean {
  const { category, kecamatan, seller, certificate, minPrice, maxPrice, inStock, exportReady } = query;
  return (
    [category, kecamatan, seller, minPrice, maxPrice].some(Boolean) ||
    certificate.length > 0 ||
    inStock ||
    exportReady
  );
}

export type PriceProblem = "not_an_amount" | "upside_down";

export interface PriceRange {
  /** In the currency's smallest unit. */
  min?: number;
  max?: number;
  problems: { minPrice?: PriceProblem; maxPrice?: PriceProblem };
}

/** The typed prices in the currency's smallest unit, and what is wrong with them. A wrong one does not narrow the search. */
export function priceRangeOf({ minPrice, maxPrice }: SearchQuery, currency: CurrencyCode): PriceRange {
  const [min, max] = [amountOf(minPrice, currency), amountOf(maxPrice, currency)];
  const problems: PriceRange["problems"] = {
    ...(min === null ? { minPrice: "not_an_amount" as const } : {}),
    ...(max === null ? { maxPrice: "not_an_amount" as const } : {}),
  };
  if (typeof min === "number" && typeof max === "number" && min > max) {
    return { problems: { maxPrice: "upside_down" } };
  }
  return {
    ...(typeof min === "number" ? { min } : {}),
    ...(typeof max === "number" ? { max } : {}),
    problems,
  };
}

/** An amount; undefined for nothing typed, null for what is no amount. Rupiah may be typed with dots: "20.000". */
function amountOf(typed: string, currency: CurrencyCode): number | null | undefined {
  if (typed === "") return undefined;
  const plain =
    currency === "IDR"
      ? typed.replace(/^Rp\s*/i, "").replace(/[.,](?=\d{3}(\D|$))/g, "")
      : typed.replace(",", ".");
  if (!/^\d{1,12}(\.\d+)?$/.test(plain)) return null;
  try {
    return fromMajor(plain, currency).amount;
  } catch {
    return null;
  }
}
