import { scaleBand, scaleLinear, scalePoint } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";

/** A chart as the attributes of its SVG. */
export interface ChartShape {
  line: string;
  area: string;
  /** The same values as a bar each: for what comes in lumps, where a line would pretend to something between. */
  bars: string;
  /** Where the latest value lies. */
  last: { x: number; y: number } | null;
  /** The value of the top line: a round number at or above the highest one; null where all are zero. */
  top: number | null;
}

interface Size {
  width: number;
  height: number;
  /** Kept free around the line, so that its stroke is not cut off. */
  margin: number;
}

/** A line with the area under it, and bars, from zero to a round number above the highest value. */
export function chartShape(values: readonly number[], { width, height, margin }: Size): ChartShape {
  const y = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .nice(2)
    .range([height - margin, margin]);
  const x = scalePoint<number>()
    .domain(values.map((_, index) => index))
    .range([margin, width - margin]);
  const xOf = (_: number, index: number) => x(index) ?? margin;
  const stroke = line<number>()
    .x(xOf)
    .y((value) => y(value))
    .curve(curveMonotoneX)
    .digits(1);
  const below = area<number>()
    .x(xOf)
    .y0(height - margin)
    .y1((value) => y(value))
    .curve(curveMonotoneX)
    .digits(1);
  const band = scaleBand<number>()
    .domain(values.map((_, index) => index))
    .range([margin, width - margin])
    .paddingInner(0.35);
  const bars = values.flatMap((value, index) =>
    value === 0 ? [] : [bar(band(index) ?? margin, band.bandwidth(), y(value), y(0))],
  );
  const latest = values.at(-1);
  return {
    line: stroke(values) ?? "",
    area: below(values) ?? "",
    bars: bars.join(""),
    last: latest === undefined ? null : { x: xOf(latest, values.length - 1), y: y(latest) },
    top: values.some((value) => value > 0) ? (y.domain()[1] ?? null) : null,
  };
}

function bar(x: number, width: number, top: number, foot: number): string {
  const [left, right] = [x.toFixed(1), (x + width).toFixed(1)];
  return `M${left},${foot.toFixed(1)}V${top.toFixed(1)}H${right}V${foot.toFixed(1)}Z`;
}
