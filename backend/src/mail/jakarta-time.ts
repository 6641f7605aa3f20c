import type { Language } from "@lapak-lebak/domain/market";

const LOCALES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };
const ZONE_NAMES: Readonly<Record<Language, string>> = { id: "WIB", en: "WIB (UTC+7)" };

/** A moment as the trade in Lebak reads it: "24 Nov 2026, 14.30 WIB", in English "24 Nov 2026, 14:30 WIB (UTC+7)". */
export function jakartaTime(moment: Date, language: Language): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "Asia/Jakarta",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(moment);
  return `${time} ${ZONE_NAMES[language]}`;
}
