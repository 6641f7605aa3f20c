import { describe, expect, it } from "vitest";
import { pagesShown } from "./pagination";

describe("the page numbers shown", () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [5, 9, [1, -4, 4, 5, 6, -9, 9]],
    [3, 9, [1, 2, 3, 4, -9, 9]],
    [9, 9, [1, -8, 8, 9]],
  ])("on page %i of %i leave gaps only where two or more are hidden", (page, pages, shown) => {
    expect(pagesShown(page, pages)).toEqual(shown);
  });
});
