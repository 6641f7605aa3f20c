import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import CourierFulfillmentProvider from "./service";

/** Couriers at home and abroad by the domain's tariff, and pick-up at the seller's. */
export default ModuleProvider(Modules.FULFILLMENT, { services: [CourierFulfillmentProvider] });
