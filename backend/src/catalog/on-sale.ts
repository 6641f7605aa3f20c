import { channelsOf, type ChannelName } from "../listing/channels";
import type { ListingRow } from "./listing-rows";

type Offered = Pick<ListingRow, "status" | "metadata"> & {
  seller?: Pick<NonNullable<ListingRow["seller"]>, "status"> | null | undefined;
};

/**
 * Where a product is on sale by the rule itself: reading asks the rule again beside the sales channels' membership, so
 * that goods of a suspended seller are gone even before the channels are put in order.
 */
export function channelsOfRow({ status, metadata, seller }: Offered): ChannelName[] {
  return channelsOf({ status, attributes: metadata.attributes }, seller ?? undefined);
}
