/**
 * The day on which the numbers were written. Dates are relative to the day of seeding, but a P-IRT number ends in its
 * year of expiry and a halal number in its month of issue: those agree with the dates as of this day, and may be off by
 * a year in a catalogue that is seeded much later.
 */
export const WRITTEN_ON = new Date("2026-11-24T00:00:00Z");

const DAY_IN_MS = 86_400_000;

/** The day so many days after (negative: before) the numbers were written. */
export function dayFromWriting(days: number): Date {
  return new Date(WRITTEN_ON.getTime() + days * DAY_IN_MS);
}
