import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { OwnListing } from "../../seller-listings/get-listing";
import { placeOnSaleWorkflow } from "../seller/place-on-sale";
import type { Deed } from "./listing-deed";
import { moveListingStep } from "./steps/move-listing";
import { readListingMoveStep, type ListingMove } from "./steps/read-listing-move";

export interface MoveListingInput extends OwnListing, Deed {
  move: ListingMove;
}

/**
 * A seller pauses a listing, resumes it, puts it away or brings it back; its goods leave the shop or return with it. The
 * history is only added to, so the step that writes it comes last.
 */
export const moveListingWorkflow = createWorkflow("move-listing", (input: WorkflowData<MoveListingInput>) => {
  const move = readListingMoveStep(input);
  updateProductsWorkflow.runAsStep({
    input: transform({ move }, ({ move: { product_ids, product_status } }) => ({
      products: product_ids.map((id) => ({ id, status: product_status })),
    })),
  });
  placeOnSaleWorkflow.runAsStep({ input: { product_ids: move.product_ids } });
  const moved = moveListingStep(
    transform({ input, move }, ({ input: { actor, now }, move: { listing_id, to } }) => ({
      ...{ actor, now, listing_id, to },
    })),
  );
  return new WorkflowResponse(moved);
});
