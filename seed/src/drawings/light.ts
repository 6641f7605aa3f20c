import { SHADE } from "./colour.js";
import { ellipsePath, num, polygon, type Point } from "./geometry.js";
import { fill, type Ink } from "./ink.js";

/** A cheap soft round shadow, without a blur. */
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
  const half = width / 2;
  const reach = height * 0.85;
  const fall = height * 0.16;
  const path = polygon([
    [cx - half, baseY - width * 0.06],
    [cx + half * 0.9, baseY - width * 0.14],
    [cx + half + reach, baseY + fall - width * 0.1],
    [cx + half * 0.55 + reach, baseY + fall + width * 0.16],
    [cx + half * 0.7, baseY + width * 0.1],
    [cx - half * 0.9, baseY + width * 0.07],
  ]);
  const paint = ink.linear(
    [
      [0, SHADE, strength],
      [0.35, SHADE, strength * 0.7],
      [1, SHADE, 0.02],
    ],
    [num(cx - half), num(baseY), num(cx + half + reach), num(baseY + fall)].map(Number) as [
      number,
      number,
      number,
      number,
    ],
    true,
  );
  return (
    `<g filter="${ink.blur(15)}">${fill(path, paint)}</g>` +
    pool(ink, cx + width * 0.05, baseY, width * 0.62, width * 0.13, 0.42)
  );
}

/** The soft shadow that a flat or low thing throws when seen from above; the path is the thing's outline. */
export function dropShadow(
  ink: Ink,
  path: string,
  offset: Point = [16, 20],
  softness = 12,
  strength = 0.34,
): string {
  return `<g transform="translate(${num(offset[0])} ${num(offset[1])})" filter="${ink.blur(softness)}">${fill(path, SHADE, strength)}</g>`;
}

/** A hard-edged but faint near shadow, for the many small things that cannot afford a blur. */
export function nearShadow(path: string, offset: Point, strength = 0.22): string {
  return fill(path, SHADE, strength, ` transform="translate(${num(offset[0])} ${num(offset[1])})"`);
}
