import { describe, expect, it } from "vitest";
import { jakartaDay } from "@/seller-centre/certificates/jakarta-day";

describe("the day of a date field", () => {
  it.each([
    ["2029-02-01", "2029-02-01"],
    ["2029-01-31T16:59:59.999Z", "2029-01-31"],
    ["2029-01-31T17:00:00.000Z", "2029-02-01"],
    [null, ""],
  ])("of %j is %j", (value, day) => {
    expect(jakartaDay(value)).toBe(day);
  });
});
