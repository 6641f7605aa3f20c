import type { Market } from "@lapak-lebak/domain/market";
import { CURRENCIES } from "@lapak-lebak/domain/currency";
import { toMajor, type Money } from "@lapak-lebak/domain/money";
import type { BadgeView, ListingDetail } from "@/backend/schemas/listing";
import { routes } from "@/routes";
import type { JsonLdThing } from "./serialize-json-ld";
import { pictureUrl } from "./sharing-picture";

/**
 * A listing as schema.org's Product: one variant is an Offer, several are an AggregateOffer from the lowest to the highest
 * price. Certificates of the product itself are its certifications; those of its maker are not.
 * @param shopUrl the shop's public address, without a slash at the end
 */
export function productThing(listing: ListingDetail, market: Market, shopUrl: string): JsonLdThing {
  const url = `${shopUrl}${routes.product(market.code, listing.handle)}`;
  const certificates = listing.badges.filter(({ holder }) => holder === "product");
  return {
    "@type": "Product",
    "@id": url,
    name: listing.title,
    description: listing.summary,
    url,
    image: listing.pictures.map(({ key }) => pictureUrl(key, shopUrl)),
    category: listing.category.name,
    ...(listing.material ? { material: listing.material } : {}),
    brand: { "@type": "Brand", name: listing.seller.name },
    countryOfOrigin: "ID",
    ...(certificates.length === 0 ? {} : { hasCertification: certificates.map(certification) }),
    offers: offersOf(listing, market, url, shopUrl),
  };
}

function offersOf(listing: ListingDetail, market: Market, url: string, shopUrl: string): JsonLdThing {
  const shared = {
    availability: `https://schema.org/${listing.in_stock ? "InStock" : "OutOfStock"}`,
    itemCondition: "https://schema.org/NewCondition",
    eligibleRegion: market.country.toUpperCase(),
    seller: {
      "@type": "Organization",
      name: listing.seller.name,
      url: `${shopUrl}${routes.seller(market.code, listing.seller.handle)}`,
    },
    url,
  };
  const prices = listing.variants.map(({ price }) => price).sort((a, b) => a.amount - b.amount);
  const [lowest, highest] = [prices[0], prices.at(-1)];
  if (lowest === undefined || highest === undefined) throw new RangeError(`${listing.handle} has no variant`);
  const priceCurrency = lowest.currency;
  if (prices.length === 1)
    return {
      "@type": "Offer",
      price: decimal(lowest),
      priceCurrency,
      ...(listing.variants[0] ? { sku: listing.variants[0].sku } : {}),
      ...shared,
    };
  return {
    "@type": "AggregateOffer",
    lowPrice: decimal(lowest),
    highPrice: decimal(highest),
    priceCurrency,
    offerCount: prices.length,
    ...shared,
  };
}

/** "125000", "4.50": with the digits of the currency, and a point whatever the language. */
function decimal(price: Money): string {
  return toMajor(price).toFixed(CURRENCIES[price.currency].digits);
}

function certification({ label, number, issuer, valid_until }: BadgeView): JsonLdThing {
  return {
    "@type": "Certification",
    name: label,
    certificationStatus: "https://schema.org/CertificationActive",
    issuedBy: { "@type": "Organization", name: issuer },
    ...(number === null ? {} : { certificationIdentification: number }),
    ...(valid_until === null ? {} : { expires: valid_until }),
  };
}
