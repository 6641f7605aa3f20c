import { createTranslationsWorkflow, emitEventStep } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_CHANGED } from "../../events";
import type { NewSeller } from "../../modules/seller/service";
import { TRANSLATION_LOCALE } from "../../translation/locales";
import { registerSellersStep } from "./steps/register-sellers";

export interface RegisterSellersInput {
  sellers: (NewSeller & { english?: { tagline?: string; story?: string } })[];
}

/** Registers businesses as drafts, with their texts in English where there are any. */
export const registerSellersWorkflow = createWorkflow(
  "register-sellers",
  (input: WorkflowData<RegisterSellersInput>) => {
    const sellers = registerSellersStep(
      transform({ input }, (data) => data.input.sellers.map(({ english: _english, ...seller }) => seller)),
    );
    const translations = transform({ input, sellers }, (data) =>
      data.input.sellers.flatMap(({ handle, english }) => {
        const seller = data.sellers.find((row) => row.handle === handle);
        return seller === undefined || english === undefined
          ? []
          : {
              reference: "seller",
              reference_id: seller.id,
              locale_code: TRANSLATION_LOCALE,
              translations: { ...english },
            };
      }),
    );
    createTranslationsWorkflow.runAsStep({ input: { translations } });
    emitEventStep({
      eventName: SELLER_CHANGED,
      data: transform({ sellers }, (data) => data.sellers.map(({ id }) => ({ id }))),
    });
    return new WorkflowResponse(sellers);
  },
);
