import type { MedusaContainer } from "@medusajs/framework/types";
import { availableStock } from "./available-stock";
import { channelsOfRow } from "./on-sale";
import { readListingStockRow } from "./read-listings";

export interface VariantStock {
  id: string;
  available: number;
  in_stock: boolean;
}

/** What of a listing can be bought at this moment; null where buyers see none with this handle. */
export async function getListingStock(
  handle: string,
  container: MedusaContainer,
): Promise<VariantStock[] | null> {
  const row = await readListingStockRow(container, handle);
  if (!row?.seller || channelsOfRow(row).length === 0) return null;
  const location = row.seller.stock_location_id;
  return row.variants.map((variant) => {
    const available = availableStock(variant, location);
    return { id: variant.id, available, in_stock: available > 0 };
  });
}
