import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import SmtpNotificationProvider from "./service";

/** Mail by SMTP, or into the outbox folder where no SMTP server is set. */
export default ModuleProvider(Modules.NOTIFICATION, { services: [SmtpNotificationProvider] });
