import account from "./account.json";
import business from "./business.json";
import certificateForm from "./certificate-form.json";
import certificates from "./certificates.json";
import door from "./door.json";
import errors from "./errors.json";
import home from "./home.json";
import imports from "./imports.json";
import form from "./form.json";
import listings from "./listings.json";
import members from "./members.json";
import notices from "./notices.json";
import orders from "./orders.json";
import shell from "./shell.json";

/** Everything that the seller centre says, in Indonesian. One file an area; add the file and name it here. */
export const messages = {
  account,
  business,
  certificateForm,
  certificates,
  door,
  errors,
  home,
  imports,
  form,
  listings,
  members,
  notices,
  orders,
  shell,
} as const;

export type SellerMessages = typeof messages;
