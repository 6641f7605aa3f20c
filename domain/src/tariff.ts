// What a parcel weighs to a courier, and what it costs at home and abroad: one address for those who reckon shipping.
export { TariffError, type DeliveryDays } from "./delivery.js";
export * from "./export-tariff.js";
export * from "./home-tariff.js";
export * from "./weight.js";
