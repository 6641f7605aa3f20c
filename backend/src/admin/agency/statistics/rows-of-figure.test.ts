import { describe, expect, it } from "vitest";
import { narrowedBy, rowsOfFigure } from "./rows-of-figure";

describe("the rows behind a figure", () => {
  it("are those of a list, narrowed down as the statistics are", () => {
    const narrowed = narrowedBy({ kecamatan: "sobang", family: "", month: "2026-11" });
    expect(narrowed).toEqual({ kecamatan: "sobang" });
    expect(rowsOfFigure("listings", narrowed, "2026-11")).toEqual({
      path: "/listings",
      query: { status: "published", kecamatan: "sobang" },
    });
  });

  it("are of one month where the figure is, which is what was sold", () => {
    expect(rowsOfFigure("sales", { family: "emping" }, "2026-11")).toEqual({
      path: "/statistics/sales",
      query: { family: "emping", month: "2026-11" },
    });
    expect(rowsOfFigure("sales", {}, "")).toEqual({ path: "/statistics/sales", query: {} });
  });
});
