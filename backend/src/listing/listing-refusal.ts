import { MedusaError } from "@medusajs/framework/utils";

/** Why a listing may not be what somebody wants it to be. Every code is stable: screens tell it in their words. */
export type ListingRefusalCode =
  | "unknown_picture"
  | "unknown_certificate"
  | "unknown_variant"
  | "listing_incomplete"
  | "business_not_submitted"
  | "stock_below_reserved"
  | "variant_reserved"
  | "barcode_taken"
  | "draft_changed"
  | "already_decided";

/** A workflow refuses what was asked; nothing was changed. */
export class ListingRefusal extends MedusaError {
  constructor(
    override readonly code: ListingRefusalCode,
    message: string,
    /** Part of the content -> code of what is wrong with it. */
    readonly fields?: Record<string, string>,
  ) {
    super(MedusaError.Types.NOT_ALLOWED, message, code);
  }
}
