import type { Language } from "@lapak-lebak/domain/market";
import { createTranslator, type _Translator as Translator } from "use-intl/core";
import { messages, type Messages } from "@/messages";

export type Area = keyof Messages;

const made = new Map<string, unknown>();

/**
 * The texts of one area in one language: `const t = translate("id", "search"); t("title")`. Keys are typed from the
 * Indonesian messages. For server code only: the browser gets the finished texts as props.
 */
export function translate<A extends Area>(language: Language, area: A): Translator<Messages, A> {
  const key = `${language}/${area}`;
  const known = made.get(key);
  if (known !== undefined) return known as Translator<Messages, A>;
  const translator = createTranslator<Messages, A>({
    locale: language,
    messages: messages[language],
    namespace: area,
    timeZone: "Asia/Jakarta",
    onError: (error) => {
      throw error;
    },
  });
  made.set(key, translator);
  return translator;
}
