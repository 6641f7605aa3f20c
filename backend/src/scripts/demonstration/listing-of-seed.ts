import { money } from "@lapak-lebak/domain/money";
import type { SeedListing, SeedVariant } from "@lapak-lebak/seed";
import { isSoldAbroad, listingAttributes, type ListingAttributes } from "../../listing/attributes";
import type { NewListing, NewListingVariant } from "../../listing/new-listing";
import type { ListingPicture } from "../../listing/pictures";
import { pricesOf } from "../../listing/prices";
import type { LoadedSeller } from "./businesses";

const DAY_IN_MS = 86_400_000;

const STATUSES: Record<SeedListing["status"], NewListing["status"]> = {
  published: "published",
  submitted: "proposed",
  draft: "draft",
};

/** A listing of the catalogue as the marketplace makes it. Prices abroad come from the demonstration's rates. */
export function listingOfSeed(
  listing: SeedListing,
  {
    seller,
    category_id,
    pictures,
    now,
  }: {
    seller: LoadedSeller;
    category_id: string;
    pictures: ListingPicture[];
    now: Date;
  },
): NewListing {
  const attributes = attributesOfSeed(listing, now);
  return {
    handle: listing.handle,
    title: listing.title,
    summary: listing.summary,
    description: listing.description,
    status: STATUSES[listing.status],
    attributes,
    pictures,
    options: listing.options.map(({ name, values }) => ({ name, values: values.map(({ label }) => label) })),
    variants: listing.variants.map((variant) => variantOfSeed(listing, variant, isSoldAbroad(attributes))),
    seller,
    category_id,
  };
}

function attributesOfSeed(listing: SeedListing, now: Date): ListingAttributes {
  const { family, ingredients, allergens, material, storage, care, species, treatment } = listing;
  return listingAttributes.parse({
    ...{ family, ingredients, allergens, material, storage, care, species, treatment },
    export_ready: listing.exportReady,
    featured: listing.featured ?? false,
    shelf_life_months: listing.shelfLifeMonths,
    processing_state: listing.processingState,
    published_at:
      listing.status === "published"
        ? new Date(now.getTime() - listing.publishedDaysAgo * DAY_IN_MS).toISOString()
        : null,
  });
}

function variantOfSeed(listing: SeedListing, variant: SeedVariant, abroad: boolean): NewListingVariant {
  const { sku, barcode, weightGrams, dimensionsCm, stock } = variant;
  return {
    sku,
    ...(barcode === undefined ? {} : { barcode }),
    choices: listing.options.map(({ name, values }) =>
      Math.max(
        0,
        values.findIndex(({ key }) => key === variant.options[name.id]),
      ),
    ),
    prices: pricesOf(money(variant.priceIdr, "IDR"), abroad),
    weight_grams: weightGrams,
    dimensions_cm: dimensionsCm,
    stock,
  };
}
