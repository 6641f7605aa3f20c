import { Module } from "@medusajs/framework/utils";
import ListingViewModuleService from "./service";

export const LISTING_VIEW_MODULE = "listing_view";

export default Module(LISTING_VIEW_MODULE, { service: ListingViewModuleService });
