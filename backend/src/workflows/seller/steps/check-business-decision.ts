import { stepOfDecision } from "@lapak-lebak/domain/business";
import { isReturnReason } from "@lapak-lebak/domain/return-reasons";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { BusinessDecisionInput } from "../decide-business";
import { shippingSellerOf, type ShippingSeller } from "../shipping-of-seller";

/**
 * Whether a decision can be carried out, and what it takes. A business ships abroad as soon as it is admitted: which of its
 * goods do is decided by each of them.
 *
 * @throws MedusaError NOT_FOUND `seller_not_found`; INVALID_DATA `reasons_missing`, `reason_unknown`; NOT_ALLOWED
 *   `already_decided`
 */
export const checkBusinessDecisionStep = createStep(
  "check-business-decision",
  async (input: BusinessDecisionInput, { container }) => {
    const { to, needsReasons } = stepOfDecision(input.decision);
    const unknown = input.reasons.find((code) => !isReturnReason("business", code));
    if (unknown !== undefined) throw refused("INVALID_DATA", `"${unknown}" is no reason.`, "reason_unknown");
    if (needsReasons && input.reasons.length === 0 && !input.note?.trim()) {
      throw refused("INVALID_DATA", "The business must be told why.", "reasons_missing");
    }
    const [seller] = await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .listSellers({ id: input.seller_id }, { take: 1 });
    if (seller === undefined) throw refused("NOT_FOUND", "There is no such business.", "seller_not_found");
    if (seller.status !== input.expected_status) {
      throw refused("NOT_ALLOWED", `The business is ${seller.status} by now.`, "already_decided");
    }
    const opens = input.decision === "admit" && seller.shipping_profile_id === null;
    const toOpen: ShippingSeller[] = opens ? [shippingSellerOf(seller, true)] : [];
    return new StepResponse({ to, from: seller.status, name: seller.name, toOpen });
  },
);

const refused = (type: keyof typeof MedusaError.Types, message: string, code: string) =>
  new MedusaError(MedusaError.Types[type], message, code);
