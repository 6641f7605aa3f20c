import type { Random } from "./random.js";

/** A place on the sheet: x to the right, y downwards, in units of a 1080-unit square. */
export type Point = readonly [number, number];

const TURN = Math.PI * 2;

/** A number as SVG writes it, to a tenth of a unit. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function pair(point: Point): string {
  return `${num(point[0])} ${num(point[1])}`;
}

/** Straight-sided path through the points. */
export function polygon(points: readonly Point[], closed = true): string {
  return points.length === 0 ? "" : `M${points.map(pair).join("L")}${closed ? "Z" : ""}`;
}

/** A path bent smoothly through every point (Catmull-Rom as cubic curves). */
export function smooth(points: readonly Point[], closed = true): string {
  const count = points.length;
  const first = points[0];
  if (first === undefined) return "";
  const at = (index: number): Point => {
    const place = closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    return points[place] ?? first;
  };
  let path = `M${pair(first)}`;
  const spans = closed ? count : count - 1;
  for (let index = 0; index < spans; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += `C${pair(leave)} ${pair(arrive)} ${pair(to)}`;
  }
  return closed ? `${path}Z` : path;
}

/** An ellipse as a path, so that it may join other paths in one element. */
export function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  return `M${num(cx - rx)} ${num(cy)}a${num(rx)} ${num(ry)} 0 1 0 ${num(rx * 2)} 0a${num(rx)} ${num(ry)} 0 1 0 ${num(-rx * 2)} 0Z`;
}

/** A function of the angle (radians) that swings around 1 by about `amount`, without a seam. */
export function wobble(
  random: Random,
  amount: number,
  waves: readonly number[] = [2, 3, 5],
): (angle: number) => number {
  const parts = waves.map((wave) => ({
    wave,
    phase: random.range(0, TURN),
    size: (amount * random.range(0.5, 1)) / Math.sqrt(wave),
  }));
  return (angle) =>
    parts.reduce((sum, { wave, phase, size }) => sum + size * Math.sin(angle * wave + phase), 1);
}

/** Points around an ellipse whose radius follows `radius(angle)`. */
export function ring(
  centre: Point,
  rx: number,
  ry: number,
  count: number,
  radius: (angle: number) => number = () => 1,
): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * TURN;
    const reach = radius(angle);
    return [centre[0] + Math.cos(angle) * rx * reach, centre[1] + Math.sin(angle) * ry * reach];
  });
}

/** Points on a straight line, both ends included. */
export function along(from: Point, to: Point, count: number): Point[] {
  return Array.from({ length: count }, (_, index) => between(from, to, index / (count - 1)));
}

/** The point a share of the way from one point to another. */
export function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The four-cornered surface's point at (u, v), each from 0 to 1; corners clockwise from the top left. */
export function bilinear(corners: readonly [Point, Point, Point, Point]): (u: number, v: number) => Point {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  return (u, v) => between(between(topLeft, topRight, u), between(bottomLeft, bottomRight, u), v);
}

/** Places spread over a rectangle no closer than jittered cells allow, row by row from the back. */
export function scatter(
  random: Random,
  area: { x: number; y: number; width: number; height: number },
  step: number,
  jitter = 0.45,
): Point[] {
  const places: Point[] = [];
  let odd = false;
  for (let y = area.y; y <= area.y + area.height; y += step * 0.8) {
    odd = !odd;
    for (let x = area.x + (odd ? 0 : step / 2); x <= area.x + area.width; x += step) {
      places.push([x + random.range(-jitter, jitter) * step, y + random.range(-jitter, jitter) * step]);
    }
  }
  return places;
}
