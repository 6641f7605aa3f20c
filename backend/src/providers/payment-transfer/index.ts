import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import TransferPaymentProvider from "./service";

/** Payment by bank transfer, confirmed by staff; registered with id "transfer" it is `pp_transfer_transfer`. */
export default ModuleProvider(Modules.PAYMENT, { services: [TransferPaymentProvider] });
