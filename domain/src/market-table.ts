import type { CurrencyCode } from "./currency.js";

/** The languages that the shop is written in. */
export type Language = "id" | "en";

/** Language and country, as they stand first in every address of the shop. */
export type MarketCode =
  "id-id" | "en-id" | "en-sg" | "en-my" | "en-us" | "en-nl" | "en-de" | "en-jp" | "en-au" | "en-sa";

/** Where and in which language somebody buys, and what follows from it. */
export interface Market {
  readonly code: MarketCode;
  readonly language: Language;
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  readonly currency: CurrencyCode;
  /** The sales channel: goods at home, or export-ready goods. */
  readonly channel: "home" | "export";
  /** At home prices include whatever tax applies; exports are zero-rated for VAT. */
  readonly taxDisplay: "included" | "zero_rated";
  /** The languages in which this country's shop can be read, its first choice first. */
  readonly languages: readonly Language[];
  readonly countryName: Readonly<Record<Language, string>>;
  /** BCP 47 tag for `lang` and `hreflang`. */
  readonly htmlLang: string;
}

const home = { channel: "home", taxDisplay: "included" } as const;
const abroad = { channel: "export", taxDisplay: "zero_rated", language: "en", languages: ["en"] } as const;
const indonesia = {
  ...home,
  country: "id",
  currency: "IDR",
  languages: ["id", "en"],
  countryName: { id: "Indonesia", en: "Indonesia" },
} as const;

/** Every market of the shop, home first. */
export const MARKETS: readonly Market[] = [
  { ...indonesia, code: "id-id", language: "id", htmlLang: "id-ID" },
  { ...indonesia, code: "en-id", language: "en", htmlLang: "en-ID" },
  {
    ...abroad,
    code: "en-sg",
    country: "sg",
    currency: "SGD",
    countryName: { id: "Singapura", en: "Singapore" },
    htmlLang: "en-SG",
  },
  {
    ...abroad,
    code: "en-my",
    country: "my",
    currency: "MYR",
    countryName: { id: "Malaysia", en: "Malaysia" },
    htmlLang: "en-MY",
  },
  {
    ...abroad,
    code: "en-us",
    country: "us",
    currency: "USD",
    countryName: { id: "Amerika Serikat", en: "United States" },
    htmlLang: "en-US",
  },
  {
    ...abroad,
    code: "en-nl",
    country: "nl",
    currency: "EUR",
    countryName: { id: "Belanda", en: "Netherlands" },
    htmlLang: "en-NL",
  },
  {
    ...abroad,
    code: "en-de",
    country: "de",
    currency: "EUR",
    countryName: { id: "Jerman", en: "Germany" },
    htmlLang: "en-DE",
  },
  {
    ...abroad,
    code: "en-jp",
    country: "jp",
    currency: "JPY",
    countryName: { id: "Jepang", en: "Japan" },
    htmlLang: "en-JP",
  },
  {
    ...abroad,
    code: "en-au",
    country: "au",
    currency: "AUD",
    countryName: { id: "Australia", en: "Australia" },
    htmlLang: "en-AU",
  },
  {
    ...abroad,
    code: "en-sa",
    country: "sa",
    currency: "SAR",
    countryName: { id: "Arab Saudi", en: "Saudi Arabia" },
    htmlLang: "en-SA",
  },
];

/** The market of those who say nothing. */
export const DEFAULT_MARKET: MarketCode = "id-id";
