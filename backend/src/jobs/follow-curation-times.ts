import type { MedusaContainer } from "@medusajs/framework/types";
import { freshnessOf } from "../freshness/freshness";
import { CURATION_MODULE } from "../modules/curation";
import type CurationModuleService from "../modules/curation/service";
import { revalidationTags } from "../revalidation/revalidation-tags";
import { settings } from "../settings";

/** How far back the first run after a start looks for times that passed unseen: a week, in milliseconds. */
const FIRST_LOOK_BACK = 7 * 86_400_000;

let lastLook: Date | undefined;

/** Runs {@link passCurationTimes} for what has passed since the last run of this process. */
export default async function followCurationTimes(container: MedusaContainer): Promise<void> {
  const now = new Date();
  await passCurationTimes(container, lastLook ?? new Date(now.getTime() - FIRST_LOOK_BACK), now);
  lastLook = now;
}

/**
 * Has the shop read its window anew when a collection has begun or ended since the last look: which one stands where is
 * derived from the times whenever the window is read, but the shop keeps what it read.
 */
export async function passCurationTimes(container: MedusaContainer, since: Date, now: Date): Promise<void> {
  const passed = { $gt: since, $lte: now };
  const [turned] = await container
    .resolve<CurationModuleService>(CURATION_MODULE)
    .listCollections({ $or: [{ starts_at: passed }, { ends_at: passed }] }, { select: ["id"], take: 1 });
  if (turned) freshnessOf(container).tell([revalidationTags.curation]);
}

export const config = { name: "follow-curation-times", schedule: settings().schedules.curation };
