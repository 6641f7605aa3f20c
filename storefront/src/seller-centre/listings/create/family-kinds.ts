import {
  PRODUCT_FAMILIES,
  PRODUCT_FAMILY_HANDLES,
  type ProductKind,
} from "@lapak-lebak/domain/product-family";

/** The kinds of goods, in the order in which they are shown. */
export const KINDS: readonly ProductKind[] = ["food", "craft", "stone"];

/** The families of a kind with their Indonesian names. */
export function familiesOf(kind: ProductKind): { handle: string; name: string }[] {
  return PRODUCT_FAMILY_HANDLES.map((handle) => PRODUCT_FAMILIES[handle])
    .filter((family) => family.kind === kind)
    .map(({ handle, name }) => ({ handle, name: name.id }));
}
