import { describe, expect, it } from "vitest";
import { narrowedBy, rowsOfFigure } from "./rows-of-figure";

describe("the rows behind a figure", () => {
  it("are those of a list, narrowed down as the statistics are", () => {
    const narrowed = narrowedBy({ kecamatan: "sobang", family: "", month: "2026-11" });
    expect(narrowed).toEqual({ kecamatan: "sobang" });
    expect(rowsOfFigure("listings", narrowed)).toEqual({
      path: "/listings",
      query: { status: "published", kecamatan: "sobang" },
    });
  });

  it("are no list of orders of a place, which Medusa does not have", () => {
    expect(rowsOfFigure("sales", { family: "emping" })).toBeNull();
    expect(rowsOfFigure("sales", {})).toEqual({ path: "/orders", query: {} });
  });
});
