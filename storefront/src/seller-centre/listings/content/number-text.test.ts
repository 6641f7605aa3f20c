import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMeasure, readWhole, writeMeasure, writeWhole } from "./number-text";

describe("a whole number", () => {
  it.each([
    ["15000", 15_000],
    ["15.000", 15_000],
    ["15 000", 15_000],
    ["Rp15.000", 15_000],
    ["Rp. 15.000,-", 15_000],
    ["15.000,00", 15_000],
    ["1.250.000", 1_250_000],
    ["15rb", 15_000],
    ["15 ribu", 15_000],
    ["1,5jt", 1_500_000],
    ["2 juta", 2_000_000],
    ["0", 0],
    ["１５０００", 15_000],
  ])("is read from %s", (text, value) => {
    expect(readWhole(text)).toBe(value);
  });

  it.each(["", "  ", "Rp "])("is none in %j", (text) => {
    expect(readWhole(text)).toBeNull();
  });

  it.each(["lima belas ribu", "-5", "15,5", "1.5000", "1.50", "12a", "1,2345 rb", "9".repeat(17)])(
    "is not made up from %s",
    (text) => {
      expect(readWhole(text)).toBeUndefined();
    },
  );

  it("is read back as it is written", () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(readWhole(writeWhole(value))).toBe(value);
      }),
    );
    expect(writeWhole(null)).toBe("");
    expect(writeWhole(15_000)).toBe("15.000");
  });
});

describe("a measure", () => {
  it.each([
    ["20", 20],
    ["20,5", 20.5],
    ["20.5 cm", 20.5],
    ["20,55", 20.6],
    ["", null],
    ["dua puluh", undefined],
    ["1.000,5", undefined],
  ])("is read from %j", (text, value) => {
    expect(readMeasure(text)).toBe(value);
  });

  it("is read back as it is written", () => {
    fc.assert(
      fc.property(fc.nat(9999), (tenths) => {
        expect(readMeasure(writeMeasure(tenths / 10))).toBe(tenths / 10);
      }),
    );
  });
});
