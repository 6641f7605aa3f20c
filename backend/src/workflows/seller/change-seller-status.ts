import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_CHANGED } from "../../events";
import type { SellerStatusChange } from "../../modules/seller/service";
import { placeOnSaleWorkflow } from "./place-on-sale";
import { changeSellerStatusStep } from "./steps/change-seller-status";
import { findSellerProductsStep } from "./steps/find-seller-products";

/**
 * Admits, rejects or suspends a business, or submits its application, by the domain's table; its listings go on sale or
 * off sale with it.
 */
export const changeSellerStatusWorkflow = createWorkflow(
  "change-seller-status",
  (input: WorkflowData<SellerStatusChange>) => {
    const change = changeSellerStatusStep(input);
    const product_ids = findSellerProductsStep({ seller_id: input.id });
    placeOnSaleWorkflow.runAsStep({ input: { product_ids } });
    emitEventStep({
      eventName: SELLER_CHANGED,
      data: transform({ input }, (data) => ({ id: data.input.id })),
    });
    return new WorkflowResponse(change);
  },
);
