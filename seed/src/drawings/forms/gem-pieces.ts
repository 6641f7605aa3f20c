import { darken, lighten, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num, polygon, type Point } from "../geometry.js";
import { fill, placed, stroke, type Ink } from "../ink.js";
import { castShadow, dropShadow, pool, roundShadow } from "../light.js";
import { cabochon, roughOpal, type OpalLook } from "../subjects/opal.js";

/** Where a gem lies or stands: the middle of its foot, and about how large it is. */
export interface Place {
  readonly x: number;
  readonly base: number;
  readonly size: number;
}

function metal(ink: Ink, colour: Colour): string {
  return ink.linear([
    [0, lighten(colour, 0.7)],
    [0.3, colour],
    [0.5, darken(colour, 0.45)],
    [0.7, lighten(colour, 0.4)],
    [1, darken(colour, 0.4)],
  ]);
}

/** A low velvet or slate block that small things stand on. */
export function plinth(ink: Ink, { x, base }: Place, width: number, colour: Colour): string {
  const [half, height, ry] = [width / 2, 96, width * 0.13];
  const top = base - height;
  const body = `M${num(x - half)} ${num(top)}V${num(base)}A${num(half)} ${num(ry)} 0 0 0 ${num(x + half)} ${num(base)}V${num(top)}Z`;
  return (
    castShadow(ink, x, base + 20, width, 120) +
    fill(
      body,
      ink.linear(
        [
          [0, darken(colour, 0.1)],
          [0.25, lighten(colour, 0.3)],
          [0.6, colour],
          [1, darken(colour, 0.5)],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    fill(
      ellipsePath(x, top, half, ry),
      ink.linear([
        [0, lighten(colour, 0.45)],
        [1, darken(colour, 0.06)],
      ]),
    )
  );
}

/** Draws one opal, loose or set, in the given metal. */
export type Piece = (ink: Ink, place: Place, look: OpalLook, gold: Colour) => string;

export const loose: Piece = (ink, { x, base, size }, look) => {
  const [rx, ry] = [size * 0.34, size * 0.29];
  const y = base - ry * 0.92;
  return (
    fill(
      ellipsePath(x + rx * 0.5, base + 6, rx * 1.5, ry * 0.4),
      ink.radial([
        [0, SHADE, 0.55],
        [1, SHADE, 0],
      ]),
    ) +
    fill(
      ellipsePath(x + rx * 0.62, base + 4, rx * 0.7, ry * 0.2),
      ink.radial([
        [0, "#bfe3ff", 0.55],
        [0.6, "#ffc6a0", 0.25],
        [1, "#ffffff", 0],
      ]),
    ) +
    cabochon(ink, x, y, rx, ry, look)
  );
};

/** A stone in a bezel with a milled edge. */
export function bezel(
  ink: Ink,
  x: number,
  y: number,
  rx: number,
  ry: number,
  look: OpalLook,
  gold: Colour,
): string {
  let beads = "";
  const count = 34;
  for (let index = 0; index < count; index += 1) {
    const angle = (index / count) * Math.PI * 2;
    beads += ellipsePath(
      x + Math.cos(angle) * rx * 1.15,
      y + Math.sin(angle) * ry * 1.15,
      rx * 0.062,
      rx * 0.062,
    );
  }
  return (
    fill(ellipsePath(x, y, rx * 1.2, ry * 1.2), metal(ink, gold)) +
    fill(beads, lighten(gold, 0.3)) +
    stroke(beads, darken(gold, 0.5), 1.6, 0.5) +
    fill(ellipsePath(x, y, rx * 1.06, ry * 1.06), darken(gold, 0.55)) +
    cabochon(ink, x, y, rx, ry, look)
  );
}

export const ringPiece: Piece = (ink, { x, base, size }, look, gold) => {
  const r = size * 0.3;
  const y = base - r * 0.98;
  const [rx, ry] = [size * 0.19, size * 0.15];
  const band = (outer: number, inner: number): string =>
    ellipsePath(x, y, outer * 0.92, outer) + ellipsePath(x, y, inner * 0.92, inner);
  return (
    castShadow(ink, x, base, r * 1.1, r * 1.3) +
    fill(band(r, r * 0.82), metal(ink, gold), 1, ' fill-rule="evenodd"') +
    stroke(ellipsePath(x, y, r * 0.9, r * 0.97), lighten(gold, 0.7), 3, 0.6) +
    fill(
      polygon([
        [x - rx * 1.1, y - r * 0.86],
        [x + rx * 1.1, y - r * 0.86],
        [x + rx * 0.6, y - r * 0.66],
        [x - rx * 0.6, y - r * 0.66],
      ]),
      metal(ink, gold),
    ) +
    bezel(ink, x, y - r - ry * 0.55, rx, ry, look, gold)
  );
};

export const pendantPiece: Piece = (ink, { x, base, size }, look, gold) => {
  const [rx, ry] = [size * 0.2, size * 0.26];
  const y = base - size * 0.42;
  const chain = (side: number): string =>
    `M${num(x)} ${num(y - ry * 1.42)}Q${num(x + side * size * 0.14)} ${num(y - size * 0.56)} ${num(x + side * size * 0.34)} -20`;
  const links = chain(1) + chain(-1);
  return (
    placed(stroke(links, SHADE, 14, 0.1) + stroke(links, SHADE, 8, 0.14), 26, 30) +
    roundShadow(ink, x + 26, y + 30, rx * 1.2, ry * 1.2, 22, 0.45) +
    stroke(links, darken(gold, 0.5), 10) +
    stroke(links, lighten(gold, 0.4), 7, 1, ' stroke-dasharray="1 11"') +
    stroke(ellipsePath(x, y - ry * 1.34, rx * 0.16, ry * 0.18), metal(ink, gold), 10) +
    bezel(ink, x, y, rx, ry, look, gold)
  );
};

export const pairPiece: Piece = (ink, place, look, gold) => {
  const { x, base, size } = place;
  return (
    [-1, 1]
      .map((side) =>
        loose(
          ink,
          { x: x + side * size * 0.26, base: base + (side > 0 ? 26 : -20), size: size * 0.62 },
          look,
          gold,
        ),
      )
      .join("") + loose(ink, { x: x + size * 0.02, base: base + 96, size: size * 0.34 }, look, gold)
  );
};

export const roughPiece: Piece = (ink, { x, base, size }, look) =>
  castShadow(ink, x, base, size * 0.6, size * 0.3) +
  roughOpal(ink, x, base - size * 0.26, size * 0.42, look) +
  pool(ink, x + size * 0.36, base + 66, size * 0.16, 18, 0.5) +
  roughOpal(ink, x + size * 0.32, base + 30, size * 0.13, look);

export const broochPiece: Piece = (ink, { x, base, size }, look, gold) => {
  const [cx, cy] = [x, base - size * 0.3];
  const petals: Point[] = Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * Math.PI * 2;
    return [cx + Math.cos(angle) * size * 0.27, cy + Math.sin(angle) * size * 0.22];
  });
  const outline = petals.map(([px, py]) => ellipsePath(px, py, size * 0.1, size * 0.085)).join("");
  return (
    dropShadow(outline, [20, 26], 10, 0.42) +
    fill(outline, metal(ink, gold)) +
    stroke(outline, darken(gold, 0.4), 3, 0.5) +
    bezel(ink, cx, cy, size * 0.19, size * 0.155, look, gold)
  );
};

/** A string of round stones with a tassel, laid in a loop. */
export const beadsPiece: Piece = (ink, { x, base, size }, look, gold) => {
  const count = 17;
  const beads = Array.from({ length: count }, (_, index): Point => {
    const angle = (index / count) * Math.PI * 2 + 1.9;
    return [x + Math.cos(angle) * size * 0.36, base - size * 0.17 + Math.sin(angle) * size * 0.19];
  }).sort((first, second) => first[1] - second[1]);
  const knot: Point = [x + size * 0.05, base + size * 0.05];
  const threads = Array.from(
    { length: 11 },
    (_, index) =>
      `M${num(knot[0])} ${num(knot[1] + 30)}q${num((index - 5) * 3)} 40 ${num((index - 5) * 8)} 96`,
  ).join("");
  const r = size * 0.052;
  return (
    beads
      .map(
        ([bx, by]) =>
          pool(ink, bx + r * 0.7, by + r * 0.9, r * 1.7, r * 0.8, 0.5) +
          cabochon(ink, bx, by, r, r, look, r * 0.8),
      )
      .join("") +
    stroke(threads, darken("#9c4327", 0.3), 5) +
    stroke(threads, "#c0603a", 2.5) +
    fill(ellipsePath(knot[0], knot[1] + 22, 13, 20), metal(ink, gold))
  );
};

/** Two drops hanging side by side from their hooks. */
export const earringsPiece: Piece = (ink, { x, base, size }, look, gold) =>
  [-1, 1]
    .map((side) => {
      const [cx, cy] = [x + side * size * 0.17, base - size * 0.22];
      const [rx, ry] = [size * 0.09, size * 0.12];
      const hook = `M${num(cx)} ${num(cy - ry * 1.3)}V${num(cy - ry * 2.1)}C${num(cx)} ${num(cy - ry * 3.1)} ${num(cx + rx * 1.1)} ${num(cy - ry * 3.1)} ${num(cx + rx * 1.1)} ${num(cy - ry * 2)}`;
      return (
        roundShadow(ink, cx + 22, cy + 26, rx * 1.2, ry * 1.2, 20, 0.42) +
        stroke(hook, darken(gold, 0.45), 9) +
        stroke(hook, lighten(gold, 0.4), 5) +
        bezel(ink, cx, cy, rx, ry, look, gold)
      );
    })
    .join("");
