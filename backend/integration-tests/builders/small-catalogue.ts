import { CATALOGUE, type SeedCatalogue } from "@lapak-lebak/seed";

/** A demonstration catalogue of a few businesses of the real one, with their listings and certificates. */
export function smallCatalogue(handles: readonly string[]): SeedCatalogue {
  const businesses = CATALOGUE.businesses.filter(({ handle }) => handles.includes(handle));
  const listings = CATALOGUE.listings.filter(({ business }) => handles.includes(business));
  const kept = new Set(listings.map(({ handle }) => handle));
  const certificates = CATALOGUE.certificates.filter(({ holder }) =>
    "business" in holder
      ? handles.includes(holder.business)
      : holder.listings.every((handle) => kept.has(handle)),
  );
  const collections = CATALOGUE.collections.map((collection) => ({
    ...collection,
    listings: collection.listings.filter((handle) => kept.has(handle)),
  }));
  return { ...CATALOGUE, businesses, listings, certificates, collections };
}

/** The first so many businesses of the catalogue with a status. */
export function businessesThatAre(status: "admitted" | "submitted" | "suspended", count: number): string[] {
  return CATALOGUE.businesses
    .filter((business) => business.status === status)
    .slice(0, count)
    .map(({ handle }) => handle);
}

/** The business that makes emping and has an emping listing on sale. */
export function businessWithEmping(): string {
  const listing = CATALOGUE.listings.find(
    ({ family, status, business }) =>
      family === "emping" &&
      status === "published" &&
      CATALOGUE.businesses.some(
        ({ handle, status: standing }) => handle === business && standing === "admitted",
      ),
  );
  if (!listing) throw new Error("the catalogue sells no emping");
  return listing.business;
}
