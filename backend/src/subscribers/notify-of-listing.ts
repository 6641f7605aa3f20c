import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { z } from "zod";
import { LISTING_DECIDED } from "../events";
import { LISTING_MODULE } from "../modules/listing";
import { verdictOf } from "../modules/listing/records";
import type ListingModuleService from "../modules/listing/service";
import { notifySellerWorkflow } from "../workflows/notice/notify-seller";

const ACTIONS = { accept: "accepted", return: "returned", take_down: "taken_down" } as const;

const decided = z.object({ id: z.string(), decision: z.enum(["accept", "return", "take_down"]) });

/** The members of a business are told what the agency decided about a listing. */
export default async function notifyOfListing({ event, container }: SubscriberArgs): Promise<void> {
  const { id, decision } = decided.parse(event.data);
  const listings = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [[listing], [step]] = await Promise.all([
    listings.listListings({ id }, { take: 1 }),
    // The step of this decision: others may have followed before the event is handled, or is handled again.
    listings.listListingEvents(
      { listing_id: id, by: "staff", action: ACTIONS[decision] },
      { order: { occurred_at: "DESC", id: "DESC" }, take: 1 },
    ),
  ]);
  if (!listing) return;
  await notifySellerWorkflow(container).run({
    input: {
      seller_id: listing.seller_id,
      key: `listing_decided:${step?.id ?? `${id}:${listing.version}:${decision}`}`,
      content: {
        kind: "listing_decided",
        data: {
          listing_id: id,
          title: listing.title,
          decision,
          note: verdictOf(step?.verdict)?.note ?? null,
        },
      },
    },
  });
}

export const config: SubscriberConfig = {
  event: LISTING_DECIDED,
  context: { subscriberId: "notify-of-listing" },
};
