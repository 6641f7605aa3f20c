const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const JAKARTA_OFFSET = "+07:00"; // Asia/Jakarta has kept one offset, without summer time, since 1964

/**
 * The last millisecond of a day in Asia/Jakarta: a certificate dated 2026-12-31 is valid until the end of that day.
 *
 * @param isoDate a calendar date, `2026-12-31`.
 * @throws RangeError for what is no date of the calendar.
 */
export function dateToEndOfDayJakarta(isoDate: string): Date {
  return instantInJakarta(isoDate, "23:59:59.999");
}

/** The first millisecond of a day in Asia/Jakarta. @throws RangeError for what is no date of the calendar. */
export function dateToStartOfDayJakarta(isoDate: string): Date {
  return instantInJakarta(isoDate, "00:00:00.000");
}

function instantInJakarta(isoDate: string, time: string): Date {
  const midnight = new Date(`${isoDate}T00:00:00.000Z`);
  const isCalendarDate =
    ISO_DATE.test(isoDate) &&
    !Number.isNaN(midnight.getTime()) &&
    midnight.toISOString().slice(0, 10) === isoDate;
  if (!isCalendarDate) throw new RangeError(`"${isoDate}" is not a date such as 2026-12-31`);
  return new Date(`${isoDate}T${time}${JAKARTA_OFFSET}`);
}
