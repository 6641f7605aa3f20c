import { isBusinessPublic, type BusinessStatus } from "@lapak-lebak/domain/business";
import type { Market } from "@lapak-lebak/domain/market";
import { isSoldAbroad, type ListingAttributes } from "./attributes";

/** The sales channels, by name. */
export type ChannelName = Market["channel"];

/**
 * The channels in which a listing is on sale. Its own status and its seller's are both asked each time: a suspended
 * seller's listings stay published, and come back by themselves when the seller does.
 *
 * @param listing `status` is that of Medusa's product; `attributes` undefined for a product that is no listing
 * @param seller undefined for goods that nobody sells
 */
export function channelsOf(
  listing: { status: string; attributes: ListingAttributes | undefined },
  seller: { status: BusinessStatus } | undefined,
): ChannelName[] {
  const { status, attributes } = listing;
  if (status !== "published" || attributes === undefined) return [];
  if (seller === undefined || !isBusinessPublic(seller.status)) return [];
  return isSoldAbroad(attributes) ? ["home", "export"] : ["home"];
}
