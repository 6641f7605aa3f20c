import type { Market } from "@lapak-lebak/domain/market";
import { checkoutMessages } from "./checkout-messages";

/** The sentences that every form of the checkout says. */
export interface FormTexts {
  /** Title of the summary of what is wrong. */
  fix: string;
  submit: string;
  saving: string;
}

/** With what the button at the end says: "Lanjut ke alamat". */
export function formTexts(market: Market, submit: string): FormTexts {
  const { t } = checkoutMessages(market);
  return { fix: t("fix"), submit, saving: t("saving") };
}
