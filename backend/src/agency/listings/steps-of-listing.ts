import type { ListingStatus } from "@lapak-lebak/domain/listing";
import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../../modules/listing";
import { verdictOf } from "../../modules/listing/records";
import type ListingModuleService from "../../modules/listing/service";
import { namesOf } from "../names-of";
import type { PastDecision } from "../past-decision";

/** More steps are not shown: the log has every decision. */
const MOST_STEPS = 100;

/** Where a revision or its listing stands after a step. */
const STATUS_AFTER: Readonly<Record<string, ListingStatus>> = {
  drafted: "draft",
  edited: "draft",
  submitted: "submitted",
  withdrawn: "draft",
  accepted: "published",
  returned: "returned",
  taken_down: "returned",
  draft: "draft",
  published: "published",
  paused: "paused",
  archived: "archived",
};

/** What happened to a listing and its revisions, the latest first. */
export async function stepsOfListing(
  container: MedusaContainer,
  listing_id: string,
): Promise<(PastDecision & { action: string; version: number })[]> {
  const events = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListingEvents({ listing_id }, { take: MOST_STEPS, order: { occurred_at: "DESC", id: "DESC" } });
  const names = await namesOf(
    container,
    events.map(({ actor }) => actor),
  );
  return events.map(({ action, version, actor, verdict, occurred_at }) => {
    const { reasons = [], note = null } = verdictOf(verdict) ?? {};
    return {
      at: new Date(occurred_at).toISOString(),
      by: names.get(actor ?? "") ?? null,
      action,
      version,
      from: null,
      to: STATUS_AFTER[action] ?? null,
      reasons,
      note,
    };
  });
}
