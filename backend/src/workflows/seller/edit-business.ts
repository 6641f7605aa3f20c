import {
  emitEventStep,
  updateStockLocationsWorkflow,
  updateTranslationsWorkflow,
} from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_CHANGED } from "../../events";
import { editBusinessStep, type BusinessEdit } from "./steps/edit-business";
import { readOutdatedEnglishStep } from "./steps/read-outdated-english";

/**
 * Changes what a business tells of itself; the place from which its parcels are fetched moves with it, and English that does
 * not tell the same any more is taken back.
 *
 * @throws MedusaError NOT_FOUND
 */
export const editBusinessWorkflow = createWorkflow("edit-business", (input: WorkflowData<BusinessEdit>) => {
  const edited = editBusinessStep(input);
  const translations = readOutdatedEnglishStep(
    transform({ input, edited }, (data) => ({ seller_id: data.input.id, texts: data.edited.rewritten })),
  );
  when("english-is-outdated", { translations }, (data) => data.translations.length > 0).then(() => {
    updateTranslationsWorkflow.runAsStep({ input: { translations } });
  });
  when("business-ships-already", { edited }, ({ edited: { place } }) => place !== null).then(() => {
    updateStockLocationsWorkflow.runAsStep({
      input: transform({ edited }, (data) => ({
        selector: { id: data.edited.place?.id ?? "" },
        update: { name: data.edited.place?.name, address: data.edited.place?.address },
      })),
    });
  });
  emitEventStep({
    eventName: SELLER_CHANGED,
    data: transform({ input }, (data) => ({ id: data.input.id })),
  });
  return new WorkflowResponse(edited);
});
