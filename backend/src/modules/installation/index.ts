import { Module } from "@medusajs/framework/utils";
import InstallationModuleService from "./service";

export const INSTALLATION_MODULE = "installation";

export default Module(INSTALLATION_MODULE, { service: InstallationModuleService });
