import type { Language } from "@lapak-lebak/domain/market";

const TAGS: Record<Language, string> = { id: "id-ID", en: "en-GB" };

/**
 * A moment of the trade by the clock of Jakarta, with its name, because readers elsewhere have another:
 * "Rabu, 25 November 2026, pukul 12.24 WIB", "Wednesday, 25 November 2026, 12:24 Jakarta time (UTC+7)".
 * @param iso an ISO 8601 instant
 */
export function formatMoment(iso: string, language: Language): string {
  const moment = new Date(iso);
  const zone = { timeZone: "Asia/Jakarta" } as const;
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(TAGS[language], { ...zone, ...options }).format(moment);
  const weekday = part({ weekday: "long" });
  const day = part({ day: "numeric", month: "long", year: "numeric" });
  const hour = part({ hour: "2-digit", hourCycle: "h23" }).padStart(2, "0");
  const minute = part({ minute: "2-digit" }).padStart(2, "0");
  return language === "id"
    ? `${weekday}, ${day}, pukul ${hour}.${minute} WIB`
    : `${weekday}, ${day}, ${hour}:${minute} Jakarta time (UTC+7)`;
}
