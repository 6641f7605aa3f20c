import type { BusinessStatus } from "@lapak-lebak/domain/business";
import { checkListingContent, type ListingContent } from "@lapak-lebak/domain/listing-content";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { saysTheSame } from "../../../listing/compare-content";
import { contentOf } from "../../../listing/content-schema";
import { ListingRefusal } from "../../../listing/listing-refusal";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import type { ListingRecord } from "../../../modules/listing/listing-records";
import { baseOf, type GoodsFigures } from "../../../modules/listing/records";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { newestRevision, ownListing, type OwnListing } from "../../../seller-listings/get-listing";
import { readSoldGoods, type SoldGoods } from "../../../seller-listings/sold-goods";
import type { GoodsChange } from "./read-goods-change";

/** What submitting a listing comes to. */
export interface SubmissionPlan {
  /** Prices and stock of goods that are sold, which change at once. */
  figures: GoodsChange;
  /** Whether nothing is left for the agency to review. */
  onlyFigures: boolean;
}

/** A business that has been refused, or has not applied, offers nothing yet. */
const MAY_SUBMIT: readonly BusinessStatus[] = ["submitted", "admitted", "suspended"];

/**
 * Finds out whether a listing may be submitted and what of it waits for the agency. Reads only.
 *
 * @throws ListingRefusal `business_not_submitted`, `draft_changed`, `listing_incomplete` with the fields,
 *   `variant_reserved` where orders wait for a variant that is taken away
 */
export const readSubmissionStep = createStep(
  "read-submission",
  async ({ version, ...own }: OwnListing & { version: number }, { container }) => {
    const listing = await ownListing(container, own);
    const { status, stock_location_id } = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .retrieveSeller(own.seller_id, { select: ["status", "stock_location_id"] });
    if (!MAY_SUBMIT.includes(status)) {
      throw new ListingRefusal("business_not_submitted", "The business has to apply to the agency first.");
    }
    if (listing.version !== version) {
      throw new ListingRefusal("draft_changed", "Somebody has changed the draft since it was read.");
    }
    const revision = await newestRevision(container, listing.id);
    const content = contentOf(revision.content);
    refuseProblems(content);
    const sold = listing.product_id
      ? (await readSoldGoods(container, [listing.product_id], stock_location_id)).get(listing.product_id)
      : undefined;
    if (sold) refuseReserved(content, sold);
    const plan: SubmissionPlan = {
      figures: { ...own, variants: sold ? changedFigures(content, baseOf(revision.base), sold) : [] },
      onlyFigures: await isPublishedAs(container, listing, content),
    };
    return new StepResponse(plan);
  },
);

function refuseProblems(content: ListingContent): void {
  const problems = checkListingContent(content);
  if (problems.length === 0) return;
  const fields: Record<string, string> = {};
  for (const { field, code } of problems) fields[field] ??= code;
  throw new ListingRefusal("listing_incomplete", "Parts of the listing are missing or wrong.", fields);
}

function refuseReserved(content: ListingContent, sold: SoldGoods): void {
  const kept = new Set(content.variants?.map(({ key }) => key));
  const awaited = sold.variants.find(({ key, reserved }) => !kept.has(key) && reserved > 0);
  if (awaited) {
    throw new ListingRefusal("variant_reserved", `Orders wait for ${awaited.title}.`, {
      variants: "variant_reserved",
    });
  }
}

/** What the writer has changed since the edit began. */
function changedFigures(
  content: ListingContent,
  base: Record<string, GoodsFigures>,
  sold: SoldGoods,
): GoodsChange["variants"] {
  return (content.variants ?? []).flatMap(({ key, price, stock }, index) => {
    const variant = sold.variants.find((each) => each.key === key);
    const before = base[key];
    if (!variant || !before) return [];
    return {
      id: variant.id,
      field: `variants.${index}`,
      ...(price == null || price === before.price ? {} : { price }),
      ...(stock == null || stock === before.stock ? {} : { stock }),
    };
  });
}

async function isPublishedAs(
  container: MedusaContainer,
  listing: ListingRecord,
  content: ListingContent,
): Promise<boolean> {
  if (listing.status !== "published" && listing.status !== "paused") return false;
  const [accepted] = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListingRevisions(
      { listing_id: listing.id, status: "accepted" },
      { take: 1, order: { version: "DESC" } },
    );
  return accepted !== undefined && saysTheSame(contentOf(accepted.content), content);
}
