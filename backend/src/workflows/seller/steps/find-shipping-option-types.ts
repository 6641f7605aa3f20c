import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  COURIER_SERVICES,
  type CourierService,
} from "../../../providers/fulfillment-courier/courier-service";

/** The shipping option types that the set-up made, by service. */
export const findShippingOptionTypesStep = createStep(
  "find-shipping-option-types",
  async (_input: object, { container }) => {
    const rows = await container.resolve(Modules.FULFILLMENT).listShippingOptionTypes({});
    const types: Partial<Record<CourierService, { id: string; label: string }>> = {};
    for (const service of COURIER_SERVICES) {
      const row = rows.find((type) => type.code === service);
      if (row === undefined) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `There is no shipping option type "${service}": run src/scripts/set-up first.`,
        );
      }
      types[service] = { id: row.id, label: row.label };
    }
    return new StepResponse(types as Record<CourierService, { id: string; label: string }>);
  },
);
