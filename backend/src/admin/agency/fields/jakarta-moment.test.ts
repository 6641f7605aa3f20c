import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputOfMoment, momentOfInput } from "./jakarta-moment";

describe("date and time in Asia/Jakarta", () => {
  it("are seven hours ahead of what is stored", () => {
    expect(momentOfInput("2026-12-01T06:30")).toBe("2026-11-30T23:30:00.000Z");
    expect(inputOfMoment("2026-11-30T23:30:00.000Z")).toBe("2026-12-01T06:30");
  });

  it("are none where nothing, or no date, is written", () => {
    for (const input of ["", "2026-13-01T08:00", "besok"]) expect(momentOfInput(input)).toBeNull();
    for (const moment of [null, "", "besok"]) expect(inputOfMoment(moment)).toBe("");
  });

  it("come back as they were, to the minute", () => {
    const minutes = fc
      .integer({ min: 0, max: 60_000_000 })
      .map((count) => new Date(count * 60_000).toISOString());
    fc.assert(
      fc.property(minutes, (moment) => {
        expect(momentOfInput(inputOfMoment(moment))).toBe(moment);
      }),
    );
  });
});
