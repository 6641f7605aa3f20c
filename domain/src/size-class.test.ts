import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIZE_CLASSES, sizeClassOf, workersOfSize } from "./size-class.js";

describe("the size of a business", () => {
  it("follows the groups of the statistics office", () => {
    expect([0, 1, 4, 5, 19, 20, 99, 100].map(sizeClassOf)).toEqual([
      undefined,
      ...["micro", "micro", "small", "small", "medium", "medium", "large"],
    ]);
  });

  it("is one class for each number of workers, and the class that spans it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (workers) => {
        const spanning = SIZE_CLASSES.filter((size) => {
          const { least, most } = workersOfSize(size);
          return workers >= least && (most === null || workers <= most);
        });
        expect(spanning).toEqual([sizeClassOf(workers)]);
      }),
    );
  });
});
