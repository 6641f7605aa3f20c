import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type { GoodsMovementRecord } from "../../../modules/listing/records";
import type ListingModuleService from "../../../modules/listing/service";
import { bySeller, type Deed } from "../listing-deed";

interface GoodsChangeRecord extends Deed {
  listing_id: string;
  cause: "quick_edit" | "submission" | "import";
  movements: GoodsMovementRecord[];
}

/** Adds the change to the goods' history, and lets an open edit begin from the new figures; in one transaction. */
export const recordGoodsChangeStep = createStep(
  "record-goods-change-step",
  async (input: GoodsChangeRecord, { container }) => {
    await container.resolve<ListingModuleService>(LISTING_MODULE).recordGoodsChange(input, bySeller(input));
    return new StepResponse(undefined);
  },
);
