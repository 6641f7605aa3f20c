import account from "./account.json";
import door from "./door.json";
import errors from "./errors.json";
import imports from "./imports.json";
import listings from "./listings.json";
import shell from "./shell.json";

/** Everything that the seller centre says, in Indonesian. One file an area; add the file and name it here. */
export const messages = {
  account,
  door,
  errors,
  imports,
  listings,
  shell,
} as const;

export type SellerMessages = typeof messages;
