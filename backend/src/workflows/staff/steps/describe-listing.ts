import type { ListingStatus } from "@lapak-lebak/domain/listing";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { alreadyDecided } from "../../../database/lock-status";
import { contentOf } from "../../../listing/content-schema";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface DescribeListingInput {
  listing_id: string;
  version: number;
  decision: "accept" | "return" | "take_down";
}

/** Listings that can be taken down. */
const ON_SALE: readonly ListingStatus[] = ["published", "paused"];

/**
 * What the log says of a listing that is about to be decided: it is called by the title that waits.
 *
 * @throws MedusaError NOT_FOUND (`listing_not_found`), CONFLICT (`already_decided`)
 */
export const describeListingStep = createStep(
  "describe-listing",
  async ({ listing_id, version, decision }: DescribeListingInput, { container }) => {
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    const [listing] = await service.listListings({ id: listing_id }, { take: 1 });
    if (listing === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing.", "listing_not_found");
    }
    const [newest] = await service.listListingRevisions(
      { listing_id, version: listing.version },
      { take: 1, select: ["status", "content"] },
    );
    const status = newest && newest.status !== "accepted" ? newest.status : listing.status;
    const waits = newest?.status === "submitted" && listing.version === version;
    if (decision === "take_down" ? !ON_SALE.includes(listing.status) : !waits) {
      throw alreadyDecided("listing", status);
    }
    const title = newest ? contentOf(newest.content).title : undefined;
    return new StepResponse({ label: title ?? listing.title, status: listing.status });
  },
);
