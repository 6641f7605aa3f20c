import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewListing } from "../../../listing/new-listing";
import { reviseProduct } from "../revise-product/revise-product";

export interface ReviseProductInput {
  product_id: string;
  goods: NewListing;
  /** What the product says so far; null where nobody knows. */
  before: NewListing | null;
}

/** Has a product say what an accepted revision says; undone by having it say again what it said before. */
export const reviseProductStep = createStep(
  "revise-product-step",
  async ({ product_id, goods, before }: ReviseProductInput, { container }) => {
    try {
      await reviseProduct(container, product_id, goods);
    } catch (error) {
      // It stopped half-way: a step that fails is not undone by anybody else.
      if (before) await reviseProduct(container, product_id, before);
      throw error;
    }
    return new StepResponse(undefined, before && { product_id, before });
  },
  async (former, { container }) => {
    if (former) await reviseProduct(container, former.product_id, former.before);
  },
);
