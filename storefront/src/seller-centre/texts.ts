import "server-only";
import { createTranslator, type _Translator as Translator } from "use-intl/core";
import { messages, type SellerMessages } from "./messages";

export type SellerArea = keyof SellerMessages;

const made = new Map<SellerArea, unknown>();

/**
 * The texts of one area of the seller centre: `const t = sellerTexts("orders"); t("title")`. In Indonesian alone: whoever
 * sells here lives in Lebak. For server code; the browser gets the finished texts as props.
 */
export function sellerTexts<A extends SellerArea>(area: A): Translator<SellerMessages, A> {
  const known = made.get(area);
  if (known !== undefined) return known as Translator<SellerMessages, A>;
  const translator = createTranslator<SellerMessages, A>({
    locale: "id",
    messages,
    namespace: area,
    timeZone: "Asia/Jakarta",
    onError: (error) => {
      throw error;
    },
  });
  made.set(area, translator);
  return translator;
}
