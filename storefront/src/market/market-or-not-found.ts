import { marketOf, type Market } from "@lapak-lebak/domain/market";
import { notFound } from "next/navigation";

/** The market that the first segment of an address names; the 404 page for any other. */
export function marketOrNotFound(code: string): Market {
  return marketOf(code) ?? notFound();
}
