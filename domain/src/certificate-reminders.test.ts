import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REMINDER_DAYS, reminderDue } from "./certificate-reminders.js";

const END = new Date("2027-03-31T16:59:59.999Z");
const daysBefore = (days: number, hours = 0) =>
  new Date(END.getTime() - days * 86_400_000 - hours * 3_600_000);

describe("the reminder of a certificate's end", () => {
  it.each([
    [91, null],
    [90, 90],
    [31, 90],
    [30, 30],
    [8, 30],
    [7, 7],
    [0, 7],
  ])("%i days before it is that of %j days", (days, reminder) => {
    expect(reminderDue(END, daysBefore(days))).toBe(reminder);
  });

  it("is not yet due an hour earlier, and never after the end", () => {
    expect(reminderDue(END, daysBefore(90, 1))).toBeNull();
    expect(reminderDue(END, new Date(END.getTime() + 1))).toBeNull();
    expect(reminderDue(new Date(NaN), END)).toBeNull();
  });

  it("comes three times as time goes by, each nearer than the one before", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1 }), (days) => {
        const seen = days.toSorted((a, b) => b - a).flatMap((day) => reminderDue(END, daysBefore(day)) ?? []);
        expect(seen).toEqual(seen.toSorted((a, b) => b - a));
        expect(seen.every((day) => REMINDER_DAYS.includes(day))).toBe(true);
      }),
    );
  });
});
