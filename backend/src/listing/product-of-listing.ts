import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { familyOf, listingAttributes } from "./attributes";
import { optionsOfListing, variantTitle, type NewListing } from "./new-listing";
import { pictureAddress } from "./pictures";
import { corePrices } from "./prices";

/** A listing as core's product workflow takes it: Indonesian texts, decimal prices, no sales channel yet. */
export function productOfListing(listing: NewListing): CreateProductWorkflowInputDTO {
  const options = optionsOfListing(listing);
  const [cover] = listing.pictures;
  return {
    title: listing.title.id,
    subtitle: listing.summary.id,
    description: listing.description.id,
    handle: listing.handle,
    // By which an acceptance that was interrupted finds the product that it had made.
    ...(listing.listing_id === undefined ? {} : { external_id: listing.listing_id }),
    status: listing.status,
    category_ids: [listing.category_id],
    shipping_profile_id: listing.seller.shipping_profile_id,
    hs_code: familyOf(listing.attributes).hs,
    origin_country: "id",
    ...(cover === undefined ? {} : { thumbnail: pictureAddress(cover.key) }),
    images: listing.pictures.map(({ key }) => ({ url: pictureAddress(key) })),
    metadata: { listing: listingAttributes.parse(listing.attributes), pictures: listing.pictures },
    options: options.map(({ name, values }) => ({ title: name.id, values: values.map((value) => value.id) })),
    variants: listing.variants.map((variant, position) => ({
      title: variantTitle(listing, variant, "id"),
      // Core keeps no order of its own: made in the same moment, they would come back in any.
      variant_rank: position,
      sku: variant.sku,
      ...(variant.key === undefined ? {} : { metadata: { key: variant.key } }),
      ...(variant.barcode === undefined ? {} : { barcode: variant.barcode }),
      manage_inventory: true,
      allow_backorder: false,
      weight: variant.weight_grams,
      ...variant.dimensions_cm,
      options: Object.fromEntries(
        options.map((option, index) => [
          option.name.id,
          option.values[variant.choices[index] ?? 0]?.id ?? "",
        ]),
      ),
      prices: corePrices(variant.prices),
    })),
  };
}
