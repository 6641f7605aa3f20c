import { SHADE } from "./colour.js";
import { ellipsePath, num, type Point } from "./geometry.js";
import { fill, placed, type Ink } from "./ink.js";

// Blurs cost the rasteriser a quarter of a second a sheet; soft edges are made of gradients and of shifted copies instead.

/** A cheap soft round shadow. */
export function pool(ink: Ink, cx: number, cy: number, rx: number, ry: number, strength = 0.4): string {
  const paint = ink.radial([
    [0, SHADE, strength],
    [0.45, SHADE, strength * 0.62],
    [0.75, SHADE, strength * 0.2],
    [1, SHADE, 0],
  ]);
  return fill(ellipsePath(cx, cy, rx, ry), paint);
}

/** The long soft shadow of an upright thing: its foot's middle, its width and height. Falls right and a little forward. */
export function castShadow(
  ink: Ink,
  cx: number,
  baseY: number,
  width: number,
  height: number,
  strength = 0.34,
): string {
  const reach = height * 0.85;
  const fall = height * 0.13;
  const turn = (Math.atan2(fall, reach) * 180) / Math.PI;
  const smear = (length: number, breadth: number, power: number): string =>
    placed(pool(ink, length * 0.42, 0, length * 0.72, breadth, power), cx - width * 0.2, baseY, turn);
  return (
    smear(reach + width * 0.55, width * 0.2, strength * 0.8) +
    smear(reach * 0.6 + width * 0.5, width * 0.16, strength * 0.8) +
    pool(ink, cx + width * 0.06, baseY + width * 0.01, width * 0.62, width * 0.13, 0.46)
  );
}

/** The soft shadow of a round thing lying flat or leaning, seen as an ellipse. */
export function roundShadow(
  ink: Ink,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  softness = 40,
  strength = 0.42,
): string {
  const solid = Math.max(0, 1 - (softness * 2) / (rx + softness));
  const paint = ink.radial([
    [0, SHADE, strength],
    [Math.round(solid * 100) / 100, SHADE, strength],
    [Math.round((solid * 0.45 + 0.55) * 100) / 100, SHADE, strength * 0.42],
    [1, SHADE, 0],
  ]);
  return fill(ellipsePath(cx, cy, rx + softness, ry + softness), paint);
}

/** Shifts of a soft edge: a hexagon of copies around the middle. */
const SHIFTS: readonly Point[] = [
  [0, 0],
  [1, 0],
  [0.5, 0.87],
  [-0.5, 0.87],
  [-1, 0],
  [-0.5, -0.87],
  [0.5, -0.87],
];

/** A shape with a soft edge `spread` units wide, as seven faint copies. */
export function softened(path: string, paint: string, opacity: number, spread: number): string {
  const share = 1 - Math.pow(1 - opacity, 1 / SHIFTS.length);
  return SHIFTS.map(([dx, dy], index) => {
    const reach = spread * (index % 2 === 0 ? 1 : 0.55);
    return fill(path, paint, share, ` transform="translate(${num(dx * reach)} ${num(dy * reach)})"`);
  }).join("");
}

/** The soft shadow that a flat or low thing throws when seen from above; the path is the thing's outline. */
export function dropShadow(path: string, offset: Point = [16, 20], softness = 12, strength = 0.34): string {
  return placed(softened(path, SHADE, strength, softness), offset[0], offset[1]);
}

/** A hard-edged but faint near shadow, for the many small things. */
export function nearShadow(path: string, offset: Point, strength = 0.22): string {
  return fill(path, SHADE, strength, ` transform="translate(${num(offset[0])} ${num(offset[1])})"`);
}
