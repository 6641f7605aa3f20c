import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateToEndOfDayJakarta, dateToStartOfDayJakarta } from "./jakarta-dates.js";

describe("a calendar date in Jakarta", () => {
  it("lasts from seven hours before Greenwich's midnight to a millisecond before the next", () => {
    expect(dateToStartOfDayJakarta("2026-12-31").toISOString()).toBe("2026-12-30T17:00:00.000Z");
    expect(dateToEndOfDayJakarta("2026-12-31").toISOString()).toBe("2026-12-31T16:59:59.999Z");
    expect(dateToEndOfDayJakarta("2028-02-29").toISOString()).toBe("2028-02-29T16:59:59.999Z");
  });

  it("must exist in the calendar", () => {
    for (const text of [
      "2026-02-29",
      "2026-13-01",
      "2026-1-1",
      "31-12-2026",
      "2026-12-31T00:00",
      "",
      "tomorrow",
    ]) {
      expect(() => dateToEndOfDayJakarta(text)).toThrow(RangeError);
    }
  });

  it("lasts 24 hours, every day", () => {
    const days = fc
      .date({ min: new Date("1970-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (day) => {
        const length = dateToEndOfDayJakarta(day).getTime() - dateToStartOfDayJakarta(day).getTime();
        expect(length).toBe(86_400_000 - 1);
      }),
    );
  });
});
