import { darken, lighten, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num } from "../geometry.js";
import { fill, stroke, type Ink } from "../ink.js";
import { pool, roundShadow } from "../light.js";
import { TABLE_PITCH } from "../pose.js";

/** A round bowl by its rim: middle, half width, and how deep it stands below the rim. */
export interface Bowl {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly depth: number;
}

/** Glazes and woods that bowls are made of. */
export const BOWL_COLOURS: readonly Colour[] = [
  "#f3e7d0",
  "#b9683f",
  "#8c5a33",
  "#5d6f4a",
  "#4b5580",
  "#dcc39a",
  "#6b4a35",
];

/** The bowl seen from the front, behind and in front of what it holds: [back, front]. */
export function bowlParts(ink: Ink, bowl: Bowl, colour: Colour): [string, string] {
  const { x, y, radius, depth } = bowl;
  const ry = radius * TABLE_PITCH;
  const foot = radius * 0.45;
  const base = y + depth;
  const side = `M${num(x - radius)} ${num(y)}C${num(x - radius * 0.96)} ${num(y + depth * 0.62)} ${num(x - foot * 1.3)} ${num(base)} ${num(x - foot)} ${num(base + 4)}Q${num(x)} ${num(base + foot * 0.34)} ${num(x + foot)} ${num(base + 4)}C${num(x + foot * 1.3)} ${num(base)} ${num(x + radius * 0.96)} ${num(y + depth * 0.62)} ${num(x + radius)} ${num(y)}A${num(radius)} ${num(ry)} 0 0 1 ${num(x - radius)} ${num(y)}Z`;
  const outside = ink.linear(
    [
      [0, darken(colour, 0.12)],
      [0.24, lighten(colour, 0.34)],
      [0.6, colour],
      [1, darken(colour, 0.46)],
    ],
    [0, 0, 1, 0.25],
  );
  const inside = ink.linear(
    [
      [0, darken(colour, 0.55)],
      [1, darken(colour, 0.2)],
    ],
    [0, 0, 1, 0.4],
  );
  const band = ink.random.chance(0.5)
    ? stroke(
        `M${num(x - radius * 0.955)} ${num(y + depth * 0.3)}Q${num(x)} ${num(y + depth * 0.3 + ry * 1.62)} ${num(x + radius * 0.955)} ${num(y + depth * 0.3)}`,
        darken(colour, 0.35),
        5,
        0.4,
      )
    : "";
  const back =
    pool(ink, x + radius * 0.3, base + 8, radius * 1.25, radius * 0.36, 0.5) +
    fill(ellipsePath(x, y, radius, ry), inside);
  const front =
    fill(side, outside) +
    band +
    fill(
      side,
      ink.linear(
        [
          [0, SHADE, 0],
          [0.6, SHADE, 0.04],
          [1, SHADE, 0.34],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    stroke(
      `M${num(x - radius)} ${num(y)}A${num(radius)} ${num(ry)} 0 0 0 ${num(x + radius)} ${num(y)}`,
      lighten(colour, 0.5),
      5,
      0.75,
    );
  return [back, front];
}

/** A bowl or plate seen from straight above; what it holds is drawn over it. */
export function bowlFromAbove(ink: Ink, x: number, y: number, radius: number, colour: Colour): string {
  const rim = ink.linear([
    [0, lighten(colour, 0.5)],
    [0.5, colour],
    [1, darken(colour, 0.35)],
  ]);
  const inside = ink.linear([
    [0, darken(colour, 0.5)],
    [0.45, darken(colour, 0.22)],
    [1, lighten(colour, 0.16)],
  ]);
  return (
    roundShadow(ink, x + 30, y + 36, radius, radius, 40, 0.42) +
    fill(ellipsePath(x, y, radius, radius), rim) +
    fill(ellipsePath(x, y, radius * 0.93, radius * 0.93), inside) +
    stroke(ellipsePath(x, y, radius * 0.965, radius * 0.965), lighten(colour, 0.55), 2.5, 0.4)
  );
}

/** The inner shade that the rim throws over what the bowl holds, and the light on the rim. */
export function bowlRimFromAbove(ink: Ink, x: number, y: number, radius: number): string {
  const paint = ink.radial(
    [
      [0, SHADE, 0],
      [0.8, SHADE, 0],
      [0.94, SHADE, 0.2],
      [1, SHADE, 0.34],
    ],
    [0.52, 0.53, 0.5],
  );
  return fill(ellipsePath(x, y, radius * 0.94, radius * 0.94), paint);
}
