import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ShippingSeller } from "../shipping-of-seller";

/**
 * Takes away what a process that was killed while it opened shipping left behind: places, profiles and delivery areas under
 * names that must be free, and that no business was given. Nothing to undo: nobody used them.
 */
export const clearUnfinishedShippingStep = createStep(
  "clear-unfinished-shipping",
  async (sellers: ShippingSeller[], { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const stockLocations = container.resolve(Modules.STOCK_LOCATION);
    const name = sellers.map(({ handle }) => handle);
    const [sets, profiles, locations] = await Promise.all([
      fulfillment.listFulfillmentSets({ name }, { select: ["id"] }),
      fulfillment.listShippingProfiles({ name, type: "seller" }, { select: ["id"] }),
      stockLocations.listStockLocations({ name: sellers.map((seller) => seller.name) }),
    ]);
    const ids = new Set(sellers.map(({ id }) => id));
    const theirs = locations.filter(({ metadata }) => ids.has(String(metadata?.seller_id)));
    if (sets.length > 0) await fulfillment.deleteFulfillmentSets(sets.map(({ id }) => id));
    if (profiles.length > 0) await fulfillment.deleteShippingProfiles(profiles.map(({ id }) => id));
    if (theirs.length > 0) await stockLocations.deleteStockLocations(theirs.map(({ id }) => id));
    return new StepResponse(undefined);
  },
);
