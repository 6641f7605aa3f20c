const DAY_IN_MS = 86_400_000;
const JAKARTA_OFFSET_IN_MS = 7 * 3_600_000;

/** The day of a moment in Asia/Jakarta: `2026-11-24`. */
export function jakartaDay(moment: Date): string {
  return new Date(moment.getTime() + JAKARTA_OFFSET_IN_MS).toISOString().slice(0, 10);
}

/** The last so many days in Asia/Jakarta, today included, the oldest first. */
export function lastJakartaDays(count: number, now: Date): string[] {
  return Array.from({ length: count }, (_, index) =>
    jakartaDay(new Date(now.getTime() - (count - 1 - index) * DAY_IN_MS)),
  );
}
