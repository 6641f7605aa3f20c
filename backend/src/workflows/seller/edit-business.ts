import { emitEventStep, updateStockLocationsWorkflow } from "@medusajs/medusa/core-flows";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_CHANGED } from "../../events";
import { editBusinessStep, type BusinessEdit } from "./steps/edit-business";

/**
 * Changes what a business tells of itself; the place from which its parcels are fetched moves with it.
 *
 * @throws MedusaError NOT_FOUND
 */
export const editBusinessWorkflow = createWorkflow("edit-business", (input: WorkflowData<BusinessEdit>) => {
  const edited = editBusinessStep(input);
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
