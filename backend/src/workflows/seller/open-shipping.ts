import {
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { COURIER_PROVIDER_ID } from "../../provider-ids";
import { assignShippingStep } from "./steps/assign-shipping";
import { createDeliveryAreasStep } from "./steps/create-delivery-areas";
import { findShippingOptionTypesStep } from "./steps/find-shipping-option-types";
import { readChannelIdsStep } from "./steps/read-channel-ids";
import { locationOf, optionsOf, type ShippingSeller } from "./shipping-of-seller";

export interface OpenShippingInput {
  sellers: ShippingSeller[];
}

/**
 * Gives businesses what they ship with: each its own stock location (where its goods lie), shipping profile (so that core
 * asks for one shipping method a seller), delivery areas, and options priced by the courier provider: courier and pick-up
 * at home, and for those who export a courier abroad.
 */
export const openShippingWorkflow = createWorkflow(
  "open-shipping",
  (input: WorkflowData<OpenShippingInput>) => {
    const channels = readChannelIdsStep();
    const types = findShippingOptionTypesStep();
    const locations = createStockLocationsWorkflow.runAsStep({
      input: { locations: transform({ input }, (data) => data.input.sellers.map(locationOf)) },
    });
    const profiles = createShippingProfilesWorkflow.runAsStep({
      input: {
        data: transform({ input }, (data) =>
          data.input.sellers.map(({ handle }) => ({ name: handle, type: "seller" })),
        ),
      },
    });
    const areas = createDeliveryAreasStep(input);
    const shipping = transform({ input, locations, profiles, areas }, (data) =>
      data.input.sellers.map((seller) => ({
        seller,
        stock_location_id: data.locations.find((row) => row.metadata?.seller_id === seller.id)?.id ?? "",
        shipping_profile_id: data.profiles.find((row) => row.name === seller.handle)?.id ?? "",
        areas: data.areas[seller.id],
      })),
    );
    const links = transform({ shipping, channels }, (data) =>
      data.shipping.flatMap(({ stock_location_id, areas: area, seller }) => [
        {
          [Modules.STOCK_LOCATION]: { stock_location_id },
          [Modules.FULFILLMENT]: { fulfillment_provider_id: COURIER_PROVIDER_ID },
        },
        {
          [Modules.STOCK_LOCATION]: { stock_location_id },
          [Modules.FULFILLMENT]: { fulfillment_set_id: area?.set_id },
        },
        ...(seller.exports ? [data.channels.home, data.channels.export] : [data.channels.home]).map(
          (sales_channel_id) => ({
            [Modules.SALES_CHANNEL]: { sales_channel_id },
            [Modules.STOCK_LOCATION]: { stock_location_id },
          }),
        ),
      ]),
    );
    createRemoteLinkStep(links);
    createShippingOptionsWorkflow.runAsStep({
      input: transform({ shipping, types }, (data) =>
        data.shipping.flatMap((each) => optionsOf(each, data.types)),
      ),
    });
    const assigned = assignShippingStep(
      transform({ shipping }, (data) =>
        data.shipping.map(({ seller, stock_location_id, shipping_profile_id }) => ({
          id: seller.id,
          stock_location_id,
          shipping_profile_id,
        })),
      ),
    );
    return new WorkflowResponse(assigned);
  },
);
