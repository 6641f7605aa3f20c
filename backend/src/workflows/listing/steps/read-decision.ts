import type { ListingStatus } from "@lapak-lebak/domain/listing";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MedusaError } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { shippingSellerOf, type ShippingSeller } from "../../seller/shipping-of-seller";

/** What stands around a decision about a listing. */
export interface DecisionPlan {
  listing_id: string;
  seller_id: string;
  title: string;
  status: ListingStatus;
  /** Core's products of the listing: none before its first acceptance. */
  product_ids: string[];
  /** The business, where it ships nothing yet. */
  toOpen: ShippingSeller[];
}

/** Reads what a decision is about, once nobody else decides about the business. @throws MedusaError NOT_FOUND `listing_not_found` */
export const readDecisionStep = createStep(
  "read-listing-decision",
  async ({ listing_id }: { listing_id: string }, { container }) => {
    const [listing] = await container
      .resolve<ListingModuleService>(LISTING_MODULE)
      .listListings({ id: listing_id }, { take: 1 });
    if (!listing) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such listing.", "listing_not_found");
    }
    const seller = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .retrieveSeller(listing.seller_id);
    const plan: DecisionPlan = {
      listing_id,
      seller_id: seller.id,
      title: listing.title,
      status: listing.status,
      product_ids: listing.product_id === null ? [] : [listing.product_id],
      toOpen: seller.shipping_profile_id === null ? [shippingSellerOf(seller, true)] : [],
    };
    return new StepResponse(plan);
  },
);
