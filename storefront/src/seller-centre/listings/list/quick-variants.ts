import type { ListingRow } from "@/backend/schemas/seller-listing";
import { writeWhole } from "@/seller-centre/listings/content/number-text";
import type { QuickVariant } from "./quick-edit-form";

/** The variants of a row as its form shows them; a single one needs no name. */
export function quickVariants({ variants }: Pick<ListingRow, "variants">): QuickVariant[] {
  return variants.map(({ id, title, price, stock }) => ({
    id,
    name: variants.length === 1 ? "" : title,
    price: writeWhole(price),
    stock: writeWhole(stock),
  }));
}
