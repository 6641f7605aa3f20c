import { isProductFamilyHandle, PRODUCT_FAMILIES } from "@lapak-lebak/domain/product-family";

/** The name of a kind of goods; a handle that is none as it stands. */
export function familyWords(handle: string, language: "id" | "en"): string {
  return isProductFamilyHandle(handle) ? PRODUCT_FAMILIES[handle].name[language] : handle;
}
