import type { StockedVariant } from "./listing-rows";

/** What a page calls available when nobody counts the pieces. */
const UNCOUNTED = 999;

/**
 * How many pieces of a variant can be bought now from its seller's stock location: what is stocked there less what is
 * reserved for carts and unpaid orders. Variants without inventory management, or with backorders, are always there.
 */
export function availableStock(variant: StockedVariant, locationId: string | null): number {
  if (!variant.manage_inventory || variant.allow_backorder) return UNCOUNTED;
  const pieces = (variant.inventory_items ?? []).map(({ required_quantity, inventory }) => {
    const free = (inventory?.location_levels ?? [])
      .filter((level) => level.location_id === locationId)
      .reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0);
    return Math.floor(free / required_quantity);
  });
  return pieces.length === 0 ? 0 : Math.max(0, Math.min(...pieces));
}
