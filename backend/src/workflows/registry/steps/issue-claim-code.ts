import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

/** Makes a code for claiming a business. It comes last: an earlier code that it makes void does not come back. */
export const issueClaimCodeStep = createStep(
  "issue-claim-code",
  async ({ seller_id, now }: { seller_id: string; now: string }, { container }) => {
    const { code, expires_at } = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .issueClaimCode({ seller_id, now: new Date(now) });
    return new StepResponse({ code, expires_at: expires_at.toISOString() });
  },
);
