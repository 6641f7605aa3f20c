/** Asia/Jakarta has kept one offset, without summer time, since 1964. */
const OFFSET = "+07:00";
const OFFSET_MS = 7 * 60 * 60 * 1000;

/** A moment as a field of date and time shows it on the clocks of Asia/Jakarta: `2026-12-01T08:00`; empty for none. */
export function inputOfMoment(moment: string | null): string {
  if (!moment) return "";
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? "" : new Date(date.getTime() + OFFSET_MS).toISOString().slice(0, 16);
}

/** The moment that a field of date and time says, read on the clocks of Asia/Jakarta; null where it says none. */
export function momentOfInput(input: string): string | null {
  const date = new Date(`${input}:00${OFFSET}`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
