import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { isDeepStrictEqual } from "node:util";

/**
 * Whether two contents say the same, prices and stock apart: those change at once, everything else waits for the agency.
 * An empty text and one that was never written are the same.
 */
export function saysTheSame(one: ListingContent, other: ListingContent): boolean {
  return isDeepStrictEqual(told(withoutFigures(one)), told(withoutFigures(other)));
}

function withoutFigures(content: ListingContent): ListingContent {
  return {
    ...content,
    variants: content.variants?.map((variant) => ({ ...variant, price: null, stock: null })),
  };
}

/** What is left of a value without everything that tells nothing. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, told(part)] as const)
      .filter(([, part]) => !isNothing(part)),
  );
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}
