import { describe, expect, it } from "vitest";
import { jakartaDay, lastJakartaDays } from "./jakarta-days.js";

describe("days in Jakarta", () => {
  it("begin seven hours before those of the world's clock", () => {
    expect(jakartaDay(new Date("2026-11-23T16:59:59.999Z"))).toBe("2026-11-23");
    expect(jakartaDay(new Date("2026-11-23T17:00:00.000Z"))).toBe("2026-11-24");
  });

  it("are counted back over the turn of the year, each once", () => {
    const days = lastJakartaDays(30, new Date("2027-01-01T03:00:00Z"));
    expect([days.length, new Set(days).size, days[0], days.at(-1)]).toEqual([
      30,
      30,
      "2026-12-03",
      "2027-01-01",
    ]);
  });
});
