/** How many days before its end the holder of a certificate is reminded, the first reminder first. */
export const REMINDER_DAYS = [90, 30, 7] as const;

/** One of {@link REMINDER_DAYS}. */
export type ReminderDays = (typeof REMINDER_DAYS)[number];

const DAY_IN_MS = 86_400_000;

/**
 * The reminder that a certificate's holder should have had by the moment `now`: the latest of those whose time has come,
 * for who hears of 30 days needs not hear of 90 any more. Null while none is due, and once the certificate has ended.
 */
export function reminderDue(validUntil: Date, now: Date): ReminderDays | null {
  const daysLeft = (validUntil.getTime() - now.getTime()) / DAY_IN_MS;
  if (!(daysLeft >= 0)) return null;
  return REMINDER_DAYS.filter((days) => daysLeft <= days).at(-1) ?? null;
}
