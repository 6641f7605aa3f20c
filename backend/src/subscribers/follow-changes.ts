import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { z } from "zod";
import { CERTIFICATE_CHANGED, LISTING_CHANGED, LISTING_STOCK_CHANGED, SELLER_CHANGED } from "../events";
import type { ChangeKind } from "../freshness/change";
import { freshnessOf } from "../freshness/freshness";

const each = (kind: ChangeKind, prefix: string, ...verbs: string[]): [string, ChangeKind][] =>
  (verbs.length > 0 ? verbs : ["created", "updated", "deleted"]).map((verb) => [`${prefix}.${verb}`, kind]);

/**
 * What each event says has changed. Prices, stock and reservations are followed by the events of their modules, because
 * no workflow tells of every way in which they change.
 */
const KIND_OF_EVENT: Readonly<Record<string, ChangeKind>> = {
  [LISTING_CHANGED]: "listing",
  [LISTING_STOCK_CHANGED]: "listing",
  [SELLER_CHANGED]: "seller",
  [CERTIFICATE_CHANGED]: "certificate",
  ...Object.fromEntries([
    ...each("listing", "product"),
    ...each("variant", "product-variant"),
    ...each("price", "pricing.price"),
    ...each("market", "pricing.price-list"),
    ...each("inventory_level", "inventory.inventory-level"),
    ...each("reservation", "inventory.reservation-item", "created", "updated", "deleted", "restored"),
    ...each("translation", "translation"),
    ...each("market", "product-category"),
    ...each("market", "region"),
  ]),
};

const something = z.object({ id: z.union([z.string(), z.array(z.string())]) });
const eventData = z.union([something, z.array(something)]);

/** Passes on what changed to search and to the shop's caches; the write that it follows from never waits for it. */
export default function followChanges({ event, container }: SubscriberArgs): Promise<void> {
  const kind = KIND_OF_EVENT[event.name];
  const { data } = eventData.safeParse(event.data);
  if (kind && data)
    freshnessOf(container).note(
      kind,
      [data].flat().flatMap(({ id }) => id),
    );
  return Promise.resolve();
}

export const config: SubscriberConfig = {
  event: Object.keys(KIND_OF_EVENT),
  context: { subscriberId: "follow-changes" },
};
