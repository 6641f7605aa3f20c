import { DEFAULT_MARKET, MARKETS, type MarketCode } from "./market-table.js";

/** Where readers of a language most likely are, when their browser names no country that the shop sells to. */
const MARKET_OF_LANGUAGE: Readonly<Record<string, MarketCode>> = {
  id: "id-id",
  in: "id-id", // the code for Indonesian until 1989; old Android phones still send it
  su: "id-id", // Sundanese
  jv: "id-id", // Javanese
  ms: "en-my",
  nl: "en-nl",
  de: "en-de",
  ja: "en-jp",
  ar: "en-sa",
  en: "en-us",
};

/** Where readers go whose languages the shop does not know: English, in dollars. */
const ABROAD: MarketCode = "en-us";

/**
 * The market to offer to a first visitor, by the `Accept-Language` header (RFC 9110, 12.5.4). The languages are tried in
 * the order of preference; for each, the country counts first (`de-NL` is sent to the Netherlands), then the language.
 * Those who say nothing get the home market, those who say only languages the shop does not know get English in
 * dollars.
 */
export function marketForLanguages(acceptLanguage: string | null): MarketCode {
  const ranges = preferredRanges(acceptLanguage ?? "");
  for (const { language, country } of ranges) {
    if (language === "*") return DEFAULT_MARKET;
    const market = marketOfCountry(country, language) ?? marketOfLanguage(language);
    if (market) return market;
  }
  return ranges.length === 0 ? DEFAULT_MARKET : ABROAD;
}

function marketOfLanguage(language: string): MarketCode | undefined {
  return Object.hasOwn(MARKET_OF_LANGUAGE, language) ? MARKET_OF_LANGUAGE[language] : undefined;
}

function marketOfCountry(country: string | undefined, language: string): MarketCode | undefined {
  const there = MARKETS.filter((market) => market.country === country);
  const spoken = marketOfLanguage(language) === DEFAULT_MARKET ? "id" : "en";
  return (there.find((market) => market.language === spoken) ?? there[0])?.code;
}

interface LanguageRange {
  readonly language: string;
  readonly country: string | undefined;
  readonly quality: number;
}

function preferredRanges(header: string): LanguageRange[] {
  return header
    .toLowerCase()
    .split(",")
    .map(parseRange)
    .filter((range) => range !== undefined)
    .filter((range) => range.quality > 0)
    .sort((a, b) => b.quality - a.quality);
}

function parseRange(text: string): LanguageRange | undefined {
  const match = /^\s*(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q=(\d(?:\.\d{0,3})?))?\s*$/.exec(text);
  if (!match?.[1]) return undefined;
  const [language = "", ...subtags] = match[1].split("-");
  return {
    language,
    country: subtags.find((subtag) => /^[a-z]{2}$/.test(subtag)),
    quality: Number(match[2] ?? "1"),
  };
}
