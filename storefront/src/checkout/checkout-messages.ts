import type { Market } from "@lapak-lebak/domain/market";
import { translate } from "@/i18n/translate";
import type { Messages } from "@/messages";
import { diallingCode } from "@lapak-lebak/domain/phone";

type ErrorCode = keyof Messages["checkout"]["errors"];

/** The checkout's texts in the market's language; `say` turns the code of a wrong field into a sentence. */
export function checkoutMessages(market: Market) {
  const t = translate(market.language, "checkout");
  const say = (code: string) =>
    code === "phone_wrong" && market.channel === "export"
      ? t("contact.phoneWrongAbroad", { code: diallingCode(market.country) })
      : t(`errors.${code as ErrorCode}`);
  return { t, say };
}
