import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { LinkPurpose } from "../../../modules/seller/service";

interface Redemption {
  token: string;
  purpose: LinkPurpose;
  /** ISO 8601. */
  now: string;
}

/** Uses a member's link up; undone by making it good again. Sessions that it ended stay ended. */
export const redeemMemberTokenStep = createStep(
  "redeem-member-token",
  async ({ token, purpose, now }: Redemption, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const { token_id, member_id } = await sellers.redeemMemberToken({ token, purpose, now: new Date(now) });
    const identifier = await sellers.identifierOf(member_id);
    return new StepResponse({ member_id, identifier }, token_id);
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<SellerModuleService>(SELLER_MODULE).updateMemberTokens({ id, used_at: null });
    }
  },
);
