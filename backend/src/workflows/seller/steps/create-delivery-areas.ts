import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { COUNTRIES_ABROAD, type DeliveryAreas, type ShippingSeller } from "../shipping-of-seller";

const HOME = "Indonesia";
const ABROAD = "Luar negeri";

/** Makes each seller's fulfillment set with its zones, by seller id; undone by deleting the sets. */
export const createDeliveryAreasStep = createStep(
  "create-delivery-areas",
  async ({ sellers }: { sellers: ShippingSeller[] }, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT);
    const country = (country_code: string) => ({ type: "country" as const, country_code });
    const sets = await fulfillment.createFulfillmentSets(
      sellers.map(({ handle, exports }) => ({
        name: handle,
        type: "shipping",
        service_zones: [
          { name: `${handle}: ${HOME}`, geo_zones: [country("id")] },
          ...(exports ? [{ name: `${handle}: ${ABROAD}`, geo_zones: COUNTRIES_ABROAD.map(country) }] : []),
        ],
      })),
    );
    const areas: Record<string, DeliveryAreas> = {};
    for (const seller of sellers) {
      const set = sets.find((row) => row.name === seller.handle);
      const zone = (area: string) => set?.service_zones.find((row) => row.name.endsWith(`: ${area}`))?.id;
      const home = zone(HOME);
      if (set === undefined || home === undefined) throw new Error(`No delivery areas for ${seller.handle}`);
      areas[seller.id] = { set_id: set.id, home_zone_id: home, abroad_zone_id: zone(ABROAD) ?? null };
    }
    return new StepResponse(
      areas,
      sets.map((set) => set.id),
    );
  },
  async (setIds, { container }) => {
    if (setIds) await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(setIds);
  },
);
