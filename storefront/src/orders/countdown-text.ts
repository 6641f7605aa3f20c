/** The words of a countdown, one and several. */
export type TimeWords = Readonly<
  Record<"hour" | "hours" | "minute" | "minutes" | "second" | "seconds", string>
>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * What is left, in the two units that matter: "23 jam 59 menit", "12 menit 5 detik", "9 detik". Null once it is over.
 * Seconds are rounded up, so that the last one shown is 1.
 */
export function countdownText(milliseconds: number, words: TimeWords): string | null {
  if (milliseconds <= 0) return null;
  const left = Math.ceil(milliseconds / SECOND) * SECOND;
  const hours = Math.floor(left / HOUR);
  const minutes = Math.floor((left % HOUR) / MINUTE);
  const seconds = (left % MINUTE) / SECOND;
  const say = (count: number, unit: "hour" | "minute" | "second") =>
    `${String(count)} ${words[count === 1 ? unit : (`${unit}s` as const)]}`;
  if (hours > 0) return `${say(hours, "hour")} ${say(minutes, "minute")}`;
  if (minutes > 0) return `${say(minutes, "minute")} ${say(seconds, "second")}`;
  return say(seconds, "second");
}
