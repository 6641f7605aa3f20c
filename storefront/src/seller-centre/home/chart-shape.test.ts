import { describe, expect, it } from "vitest";
import { chartShape } from "@/seller-centre/home/chart-shape";

const size = { width: 320, height: 100, margin: 10 };

describe("the shape of a chart", () => {
  it("goes from the left to the right, from zero at the foot to a round number at the top", () => {
    const { line, top, last } = chartShape([0, 5, 10], size);
    expect(line).toMatch(/^M10,90/);
    expect(last).toEqual({ x: 310, y: 10 });
    expect(top).toBe(10);
  });

  it("leaves room above a value that is not round", () => {
    const { top, last } = chartShape([0, 0, 17], size);
    expect(top).toBeGreaterThanOrEqual(17);
    expect(last?.y).toBeGreaterThan(10);
  });

  it("lies at the foot where there is nothing", () => {
    expect(chartShape([0, 0, 0], size)).toMatchObject({ top: null, bars: "" });
    expect(chartShape([0, 0, 0], size).line).toBe("M10,90C60,90,110,90,160,90C210,90,260,90,310,90");
  });

  it("has a bar for each day with something, as high as the line", () => {
    const { bars } = chartShape([0, 5, 10], size);
    expect(bars.match(/M/g)).toHaveLength(2);
    expect(bars).toContain("V50.0H");
    expect(bars).toContain("V10.0H310.0V90.0Z");
  });

  it("draws nothing of no days", () => {
    expect(chartShape([], size)).toMatchObject({ line: "", area: "", bars: "", last: null, top: null });
  });
});
