import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseIndonesianPhone } from "./indonesian-phone.js";

describe("an Indonesian telephone number", () => {
  it("is the same however it is typed", () => {
    for (const writing of [
      "0812-3456-7890",
      "0812 3456 7890",
      "62 812 3456 7890",
      "+62 812 3456 7890",
      "+62 (0)812-3456-7890",
      "0062 812 3456 7890",
      "81234567890",
      "０８１２３４５６７８９０",
      "'081234567890",
    ]) {
      expect(normaliseIndonesianPhone(writing)).toBe("+6281234567890");
    }
  });

  it("may be a land line", () => {
    expect(normaliseIndonesianPhone("(0252) 201234")).toBe("+62252201234");
  });

  it("is none when it is too short, too long, foreign or a word", () => {
    for (const text of [
      "",
      "-",
      "0812",
      "08123456789012345",
      "+65 8123 4567",
      "0065 81234567",
      "ada",
      "0812a345678",
    ]) {
      expect(normaliseIndonesianPhone(text)).toBeUndefined();
    }
  });

  it("stays as it is once it is normalised", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(\+62|62|0)?8\d{8,11}$/), (text) => {
        const once = normaliseIndonesianPhone(text);
        fc.pre(once !== undefined);
        expect(normaliseIndonesianPhone(once)).toBe(once);
      }),
    );
  });
});
