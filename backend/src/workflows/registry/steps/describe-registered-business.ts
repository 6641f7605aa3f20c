import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readRegistered } from "../../../registry/read-registered";

/** What the log calls a business. @throws MedusaError NOT_FOUND `seller_not_found` */
export const describeRegisteredBusinessStep = createStep(
  "describe-registered-business",
  async ({ seller_id }: { seller_id: string }, { container }) => {
    const business = (await readRegistered(container, [seller_id])).get(seller_id);
    if (business === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such business.", "seller_not_found");
    }
    return new StepResponse({ label: business.name, claimed: business.claimed });
  },
);
