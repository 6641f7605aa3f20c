import type { Market } from "@lapak-lebak/domain/market";
import type { ListingVariant } from "@/backend/schemas/listing";

export interface AddToCartFormProps {
  market: Market;
  /** For the way back to the page where the form stands. */
  listingHandle: string;
  /** What can be bought, in the order of the page; at least one. */
  variants: readonly ListingVariant[];
}

/** The form that puts a listing into the cart. */
export function AddToCartForm({ listingHandle }: AddToCartFormProps) {
  return <div data-listing={listingHandle} />;
}
