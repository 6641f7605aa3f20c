import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import SellerPasswordProvider from "./service";

export default ModuleProvider(Modules.AUTH, { services: [SellerPasswordProvider] });
