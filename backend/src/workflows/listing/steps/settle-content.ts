import type { ListingContent } from "@lapak-lebak/domain/listing-content";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { contentOf, type WrittenContent } from "../../../listing/content-schema";
import { ListingRefusal } from "../../../listing/listing-refusal";
import { settlePictures } from "../../../listing/settle-pictures";
import type { GoodsFigures } from "../../../modules/listing/records";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { ownCertificates } from "../../../seller-listings/certificates-of-seller";
import { newestRevision, ownListing } from "../../../seller-listings/get-listing";
import { figuresOfGoods, readSoldGoods } from "../../../seller-listings/sold-goods";

/** What a form sends for a listing of a business; without an id, for one that is just made. */
export interface WrittenListing {
  listing_id: string | null;
  seller_id: string;
  content: WrittenContent;
}

/** Content that may be kept, and with what figures the edit of sold goods begins; null for goods that are not sold. */
export interface SettledContent {
  content: ListingContent;
  base: Record<string, GoodsFigures> | null;
}

/**
 * Puts what we know of pictures in the place of what the form says, and sees that certificates are the business's own.
 * Reads only.
 *
 * @throws ListingRefusal `unknown_picture`, `unknown_certificate`; MedusaError NOT_FOUND `listing_not_found`
 */
export const settleContentStep = createStep(
  "settle-content",
  async ({ listing_id, seller_id, content }: WrittenListing, { container }) => {
    const listing = listing_id === null ? null : await ownListing(container, { listing_id, seller_id });
    const before = listing ? contentOf((await newestRevision(container, listing.id)).content) : {};
    const pictures = await settlePictures(container, content.pictures, {
      seller_id,
      shown: before.pictures ?? [],
    });
    const added = (content.certificate_ids ?? []).filter((id) => !before.certificate_ids?.includes(id));
    const own = await ownCertificates(container, seller_id, added);
    if (added.some((id) => !own.has(id))) {
      throw new ListingRefusal("unknown_certificate", "A certificate is not the business's own.", {
        certificate_ids: "unknown_certificate",
      });
    }
    const settled: SettledContent = { content: { ...content, pictures }, base: null };
    if (listing?.product_id) {
      const { stock_location_id } = await container
        .resolve<SellerModuleService>(SELLER_MODULE)
        .retrieveSeller(seller_id, { select: ["stock_location_id"] });
      const sold = await readSoldGoods(container, [listing.product_id], stock_location_id);
      const goods = sold.get(listing.product_id);
      settled.base = goods ? figuresOfGoods(goods) : {};
    }
    return new StepResponse(settled);
  },
);
