import account from "./account.json";
import business from "./business.json";
import door from "./door.json";
import errors from "./errors.json";
import imports from "./imports.json";
import form from "./form.json";
import listings from "./listings.json";
import shell from "./shell.json";

/** Everything that the seller centre says, in Indonesian. One file an area; add the file and name it here. */
export const messages = {
  account,
  business,
  door,
  errors,
  imports,
  form,
  listings,
  shell,
} as const;

export type SellerMessages = typeof messages;
