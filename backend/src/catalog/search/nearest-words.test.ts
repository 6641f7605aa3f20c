import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctQuery, editDistance, wordsOf } from "./nearest-words";

const known = wordsOf("Emping Asin, Keripik Pisang; Gula Semut Hariang. Anyaman bambu, kalimaya");

describe("the words of a text", () => {
  it("come in lower case, without accents and signs", () => {
    expect(wordsOf("Keripik “Pisang”, 250 g — Crème")).toEqual(["keripik", "pisang", "250", "g", "creme"]);
    expect(wordsOf(" ,;")).toEqual([]);
  });
});

describe("the distance of two words", () => {
  it.each([
    ["emping", "emping", 0],
    ["empng", "emping", 1],
    ["epming", "emping", 1],
    ["emoing", "emping", 1],
    ["empiing", "emping", 1],
    ["kalimya", "kalimaya", 1],
    ["", "abc", 3],
  ])("%s and %s is %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it("is the same both ways, nothing only between equals, and never more than the longer word has letters", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("a misspelt query", () => {
  it.each([
    ["empng", "emping"],
    ["kripik pisng", "keripik pisang"],
    ["GULA smut", "gula semut"],
    ["kalmya", "kalimaya"],
    ["anyamn bambo", "anyaman bambu"],
  ])("%s means %s", (typed, meant) => {
    expect(correctQuery(typed, known)).toBe(meant);
  });

  it.each(["emping", "kerip", "gula semut", "emping xyzzy", "gul", "asi", ""])(
    "%s is left alone: its words are known, begun, short or near to nothing",
    (typed) => {
      expect(correctQuery(typed, known)).toBeNull();
    },
  );

  it("takes the first of equally near words", () => {
    expect(correctQuery("batx", ["batu", "bata"])).toBe("batu");
  });
});
