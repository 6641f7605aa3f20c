import type { BusinessStatus } from "@lapak-lebak/domain/business";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { alreadyDecided } from "../../../database/lock-status";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

/**
 * What the log says of a business that is about to be decided.
 *
 * @throws MedusaError NOT_FOUND (`seller_not_found`), CONFLICT (`already_decided`)
 */
export const describeBusinessStep = createStep(
  "describe-business",
  async ({ id, expected_status }: { id: string; expected_status: BusinessStatus }, { container }) => {
    const [seller] = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .listSellers({ id }, { take: 1, select: ["name", "status"] });
    if (seller === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such business.", "seller_not_found");
    }
    if (seller.status !== expected_status) throw alreadyDecided("seller", seller.status);
    return new StepResponse({ label: seller.name, status: seller.status });
  },
);
