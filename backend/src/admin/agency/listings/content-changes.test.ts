import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareContents, differenceOf } from "./content-changes";

const line = (field: string, text: string) => ({ field, text, language: "id" as const });

describe("an edited listing beside the published one", () => {
  it("shows what stayed, what changed, what is new, and last what was taken out", () => {
    const before = [line("title", "Emping"), line("care", "Jangan basah"), line("summary", "Renyah")];
    const after = [line("title", "Emping"), line("summary", "Renyah dan gurih"), line("storage", "Kering")];
    expect(compareContents(before, after)).toEqual([
      { field: "title", language: "id", before: "Emping", after: "Emping" },
      { field: "summary", language: "id", before: "Renyah", after: "Renyah dan gurih" },
      { field: "storage", language: "id", before: null, after: "Kering" },
      { field: "care", language: "id", before: "Jangan basah", after: null },
    ]);
  });
});

describe("the difference of two texts", () => {
  it("is the words between those that stayed", () => {
    expect(differenceOf("Keripik talas asin 250 g", "Keripik talas pedas manis 250 g")).toEqual({
      start: "Keripik talas ",
      removed: "asin ",
      added: "pedas manis ",
      end: "250 g",
    });
  });

  it("puts both texts together again, whatever they are", () => {
    const words = fc.array(fc.constantFrom("a", "b", "cc", " ", "\n")).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { start, removed, added, end } = differenceOf(before, after);
        expect(start + removed + end).toBe(before);
        expect(start + added + end).toBe(after);
      }),
    );
  });
});
