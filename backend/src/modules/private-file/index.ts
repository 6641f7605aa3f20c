import { Module } from "@medusajs/framework/utils";
import PrivateFileModuleService from "./service";

export const PRIVATE_FILE_MODULE = "private_file";

export default Module(PRIVATE_FILE_MODULE, { service: PrivateFileModuleService });
