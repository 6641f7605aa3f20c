import { kecamatanBySlug } from "@lapak-lebak/domain/areas";
import { CERTIFICATE_TYPES, type CertificateType } from "@lapak-lebak/domain/certificates";
import { money, formatMoney } from "@lapak-lebak/domain/money";
import type { Market } from "@lapak-lebak/domain/market";
import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";
import { translate } from "@/i18n/translate";
import { changeSearch, priceRangeOf, type SearchQuery } from "./search-query";

export interface FilterChip {
  name: string;
  /** The search without this filter. */
  without: SearchQuery;
}

/** The filters of a search, each with the search that is left when it is taken away. */
export function filterChips(query: SearchQuery, market: Market, sellerName?: string): FilterChip[] {
  const t = translate(market.language, "search");
  const without = (change: Partial<SearchQuery>) => changeSearch(query, change);
  const { min, max } = priceRangeOf(query, market.currency);
  const write = (amount: number) => formatMoney(money(amount, market.currency), market.language);
  const chips: (FilterChip | false)[] = [
    query.category !== "" && { name: familyName(query.category, market), without: without({ category: "" }) },
    query.kecamatan !== "" && {
      name: kecamatanBySlug(query.kecamatan)?.name ?? query.kecamatan,
      without: without({ kecamatan: "" }),
    },
    query.seller !== "" && {
      name: t("filters.seller", { name: sellerName ?? query.seller }),
      without: without({ seller: "" }),
    },
    ...query.certificate.map((type) => ({
      name: certificateName(type, market),
      without: without({ certificate: query.certificate.filter((other) => other !== type) }),
    })),
    min !== undefined && {
      name: t("filters.priceFrom", { price: write(min) }),
      without: without({ minPrice: "" }),
    },
    max !== undefined && {
      name: t("filters.priceTo", { price: write(max) }),
      without: without({ maxPrice: "" }),
    },
    query.inStock && { name: t("filters.inStock"), without: without({ inStock: false }) },
    query.exportReady && { name: t("filters.exportReady"), without: without({ exportReady: false }) },
  ];
  return chips.filter((chip) => chip !== false);
}

function familyName(handle: string, market: Market): string {
  return isProductFamilyHandle(handle) ? PRODUCT_FAMILIES[handle].name[market.language] : handle;
}

function certificateName(type: string, market: Market): string {
  return Object.hasOwn(CERTIFICATE_TYPES, type)
    ? CERTIFICATE_TYPES[type as CertificateType].shortLabel[market.language]
    : type;
}
