import { describe, expect, it } from "vitest";
import { isWhole } from "./whole-text";

describe("text that can be stored", () => {
  it("is whole, however deep it lies", () => {
    for (const value of ["keripik 🍌", "", null, 3, { a: ["x", { "nama é": "y\n" }] }]) {
      expect([value, isWhole(value)]).toEqual([value, true]);
    }
  });

  it("holds no zero byte and no half of a character, in names of fields neither", () => {
    for (const value of ["a\0", "\ud83c", "\udf4c a", { a: ["x", { b: "\0" }] }, { "a\0": 1 }]) {
      expect([value, isWhole(value)]).toEqual([value, false]);
    }
  });
});
