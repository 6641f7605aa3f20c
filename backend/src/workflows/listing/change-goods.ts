import { upsertVariantPricesWorkflow } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { Deed } from "./listing-deed";
import { readGoodsChangeStep, type GoodsChange } from "./steps/read-goods-change";
import { recordGoodsChangeStep } from "./steps/record-goods-change";
import { setStockStep } from "./steps/set-stock";

export interface ChangeGoodsInput extends GoodsChange, Deed {
  cause: "quick_edit" | "submission" | "import";
}

/**
 * Changes prices and stock of goods that are sold, at once: nobody reviews them. Every change is added to the goods'
 * history. The one step that cannot be undone comes last.
 */
export const changeGoodsWorkflow = createWorkflow("change-goods", (input: WorkflowData<ChangeGoodsInput>) => {
  const plan = readGoodsChangeStep(input);
  setStockStep(plan);
  upsertVariantPricesWorkflow.runAsStep({
    input: transform({ plan }, (data) => ({
      variantPrices: data.plan.prices,
      previousVariantIds: data.plan.prices.map(({ variant_id }) => variant_id),
    })),
  });
  recordGoodsChangeStep(
    transform({ input, plan }, ({ input: { listing_id, cause, actor, now }, plan: { movements } }) => ({
      ...{ listing_id, cause, actor, now, movements },
    })),
  );
  return new WorkflowResponse(plan);
});
