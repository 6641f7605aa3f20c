import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { CURATION_CHANGED } from "../events";
import { freshnessOf } from "../freshness/freshness";
import { revalidationTags } from "../revalidation/revalidation-tags";

/** Has the shop read its window anew when staff has changed it. */
export default function curationChanged({ container }: SubscriberArgs): Promise<void> {
  freshnessOf(container).tell([revalidationTags.curation]);
  return Promise.resolve();
}

export const config: SubscriberConfig = {
  event: CURATION_CHANGED,
  context: { subscriberId: "curation-changed" },
};
