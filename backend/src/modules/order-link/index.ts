import { Module } from "@medusajs/framework/utils";
import OrderLinkModuleService from "./service";

export const ORDER_LINK_MODULE = "order_link";

export default Module(ORDER_LINK_MODULE, { service: OrderLinkModuleService });
