import type { ProductFamilyHandle } from "@lapak-lebak/domain/product-family";
import {
  CATALOGUE,
  type SeedBusiness,
  type SeedCatalogue,
  type SeedCertificate,
  type SeedListing,
} from "@lapak-lebak/seed";

type Named<T> = Partial<T> & { handle: string };

/** A text in both languages that tells which one it is. */
export const bilingual = (id: string, en = `${id} (en)`) => ({ id, en });

/** An admitted business in Warunggunung; what a test does not say is ordinary. */
export function business(given: Named<SeedBusiness>): SeedBusiness {
  return {
    name: given.handle,
    kecamatan: "warunggunung",
    village: "Sukarendah",
    street: "Jl. Contoh 1",
    kind: "kelompok",
    foundedYear: 2015,
    workers: { men: 2, women: 5 },
    phone: "0812-0000-0001",
    nib: null,
    story: bilingual(`Cerita ${given.handle}`, `Story of ${given.handle}`),
    tagline: bilingual(`Semboyan ${given.handle}`, `Motto of ${given.handle}`),
    status: "admitted",
    ...given,
  };
}

/** A published kind of emping, 250 g for Rp20.000, ten in stock, for the market at home. */
export function listing(given: Named<SeedListing> & { business: string }): SeedListing {
  const family: ProductFamilyHandle = given.family ?? "emping";
  return {
    family,
    title: bilingual(given.handle),
    summary: bilingual(`Ringkasan ${given.handle}`),
    description: bilingual(`Uraian ${given.handle}`),
    options: [{ name: bilingual("Isi", "Net weight"), values: [size("250")] }],
    variants: [variant(given.handle, "250", 20_000)],
    exportReady: false,
    publishedDaysAgo: 10,
    art: { seed: 1, subject: family, container: "pouch" },
    status: "published",
    ...given,
  };
}

/** A size in grams as a value of the option `Isi`. */
export const size = (grams: string) => ({ key: grams, label: bilingual(`${grams} g`, `${grams} grams`) });

/** A variant of a size, in a parcel of 20 × 15 × 5 cm. */
export function variant(
  handle: string,
  grams: string,
  priceIdr: number,
  stock = 10,
): SeedListing["variants"][number] {
  return {
    sku: `${handle}-${grams}`.toUpperCase(),
    options: { Isi: grams },
    priceIdr,
    weightGrams: Number(grams) + 30,
    dimensionsCm: { length: 20, width: 15, height: 5 },
    stock,
  };
}

/** A halal certificate, verified and without a fixed end. */
export function certificate(
  given: Partial<SeedCertificate> & Pick<SeedCertificate, "key" | "holder">,
): SeedCertificate {
  return {
    type: "halal",
    number: "ID36110000421030425",
    validFrom: { daysFromSeeding: -400 },
    validUntil: null,
    status: "verified",
    verifiedDaysAgo: 100,
    ...given,
  };
}

/** A catalogue of these goods, which the loader takes like the demonstration's own. */
export function goodsCatalogue(
  businesses: SeedBusiness[],
  listings: SeedListing[],
  certificates: SeedCertificate[] = [],
): SeedCatalogue {
  return { ...CATALOGUE, businesses, listings, certificates, collections: [], claims: [] };
}
