import { darken, lighten, mix, SHADE } from "../colour.js";
import { ellipsePath, num, polygon, ring, smooth, wobble } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { castShadow, pool, roundShadow } from "../light.js";
import { crossSection, sideGrain, type FossilLook } from "../subjects/fossil-wood.js";

/** Where a stone stands: the middle of its foot, and about how large it is. */
export interface Place {
  readonly x: number;
  readonly base: number;
  readonly size: number;
}

/** Draws one worked stone with its shadow. */
export type Piece = (ink: Ink, place: Place, look: FossilLook) => string;

export const slab: Piece = (ink, { x, base, size }, look) => {
  const [rx, ry] = [size * 0.5, size * 0.48];
  const y = base - ry * 0.98;
  const thickness = size * 0.06;
  const back = ellipsePath(x + thickness, y + 2, rx, ry);
  const foot = polygon([
    [x - rx * 0.4, base - 30],
    [x + rx * 0.46, base - 30],
    [x + rx * 0.56, base + 12],
    [x - rx * 0.5, base + 12],
  ]);
  return (
    castShadow(ink, x, base, rx * 1.3, size * 0.8) +
    fill(back, darken(look.bark, 0.3)) +
    crossSection(ink, [x, y], rx, ry, look) +
    fill(
      foot,
      ink.linear(
        [
          [0, "#8a5a33"],
          [1, "#43260f"],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    stroke(`M${num(x - rx * 0.4)} ${num(base - 30)}H${num(x + rx * 0.46)}`, "#c08a55", 4, 0.8)
  );
};

export const sphere: Piece = (ink, { x, base, size }, look) => {
  const r = size * 0.42;
  const y = base - r * 1.06;
  const outline = ellipsePath(x, y, r, r);
  const shade = ink.radial(
    [
      [0, "#fffaf0", 0.5],
      [0.3, "#fffaf0", 0.06],
      [0.55, SHADE, 0.1],
      [0.85, SHADE, 0.56],
      [1, SHADE, 0.74],
    ],
    [0.33, 0.28, 0.8],
  );
  return (
    castShadow(ink, x, base, r * 1.2, r * 1.6) +
    fill(ellipsePath(x, base - 6, r * 0.5, r * 0.15), "#3a2213") +
    clipped(
      crossSection(ink, [x + r * 0.12, y + r * 0.1], r * 1.25, r * 1.16, look, 1.1),
      ink.clip(outline),
    ) +
    fill(outline, shade) +
    fill(ellipsePath(x - r * 0.36, y - r * 0.46, r * 0.2, r * 0.12), "#ffffff", 0.8) +
    stroke(
      `M${num(x + r * 0.2)} ${num(y + r * 0.93)}A${num(r * 0.95)} ${num(r * 0.95)} 0 0 0 ${num(x + r * 0.92)} ${num(y + r * 0.24)}`,
      "#ffe2b8",
      5,
      0.4,
    ) +
    boundFoot(ink, x, base, r)
  );
};

function boundFoot(ink: Ink, x: number, base: number, r: number): string {
  const path = `M${num(x - r * 0.46)} ${num(base - r * 0.12)}Q${num(x)} ${num(base + r * 0.06)} ${num(x + r * 0.46)} ${num(base - r * 0.12)}L${num(x + r * 0.54)} ${num(base + r * 0.05)}Q${num(x)} ${num(base + r * 0.24)} ${num(x - r * 0.54)} ${num(base + r * 0.05)}Z`;
  return fill(
    path,
    ink.linear(
      [
        [0, "#6b4326"],
        [0.3, "#b98450"],
        [1, "#3d2312"],
      ],
      [0, 0, 1, 0],
    ),
  );
}

export const bookends: Piece = (ink, { x, base, size }, look) => {
  const one = (centre: number, flip: number): string => {
    const [w, h] = [size * 0.34, size * 0.66];
    const inner = centre - flip * w * 0.5;
    const outer = centre + flip * w * 0.62;
    const path = `M${num(inner)} ${num(base - h)}C${num(inner + flip * w * 0.7)} ${num(base - h * 1.02)} ${num(outer)} ${num(base - h * 0.6)} ${num(outer)} ${num(base)}H${num(inner)}Z`;
    return (
      castShadow(ink, (inner + outer) / 2, base, w, h * 0.7) +
      clipped(
        crossSection(ink, [inner + flip * w * 0.1, base - h * 0.1], w * 1.25, h * 1.05, look),
        ink.clip(path),
      ) +
      fill(
        path,
        ink.linear([
          [0, "#fffaf0", 0.3],
          [0.4, "#fffaf0", 0],
          [1, SHADE, 0.4],
        ]),
      ) +
      stroke(path, darken(look.bark, 0.2), 8)
    );
  };
  const colours = ["#9c4327", "#3d4673", "#c9a063", "#4f6f35", "#7a2f3a", "#e3d3b2"];
  const gap = size * 0.5;
  let left = x - gap / 2 + 4;
  let books = "";
  for (const [index, colour] of colours.entries()) {
    const [w, h] = [gap / colours.length - 2, size * (0.52 + 0.09 * ((index * 7) % 3))];
    books += fill(
      polygon([
        [left, base - h],
        [left + w, base - h],
        [left + w, base],
        [left, base],
      ]),
      ink.linear(
        [
          [0, darken(colour, 0.1)],
          [0.3, lighten(colour, 0.2)],
          [1, darken(colour, 0.3)],
        ],
        [0, 0, 1, 0],
      ),
    );
    books += stroke(
      `M${num(left + 6)} ${num(base - h * 0.84)}h${num(w - 12)}M${num(left + 6)} ${num(base - h * 0.2)}h${num(w - 12)}`,
      lighten(colour, 0.6),
      4,
      0.7,
    );
    left += w + 2;
  }
  return one(x - gap * 0.5 - size * 0.17, -1) + books + one(x + gap * 0.5 + size * 0.17, 1);
};

export const tabletopPiece: Piece = (ink, { x, base, size }, look) => {
  const [rx, ry] = [size * 0.56, size * 0.23];
  const y = base - size * 0.56;
  const leg = (dx: number): string =>
    stroke(`M${num(x + dx)} ${num(y + 40)}L${num(x + dx * 1.4)} ${num(base)}`, "#4a2f1c", 26) +
    stroke(`M${num(x + dx - 5)} ${num(y + 40)}L${num(x + dx * 1.4 - 5)} ${num(base)}`, "#a8754a", 7, 0.7);
  const edge = `M${num(x - rx)} ${num(y)}v${num(size * 0.06)}A${num(rx)} ${num(ry)} 0 0 0 ${num(x + rx)} ${num(y + size * 0.06)}v${num(-size * 0.06)}Z`;
  return (
    pool(ink, x + 70, base + 10, rx * 1.2, ry * 0.7, 0.5) +
    leg(0) +
    leg(-rx * 0.6) +
    leg(rx * 0.6) +
    fill(
      edge,
      ink.linear(
        [
          [0, darken(look.bark, 0.1)],
          [0.3, lighten(look.bark, 0.25)],
          [1, darken(look.bark, 0.5)],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    crossSection(ink, [x, y], rx, ry, look)
  );
};

export const basin: Piece = (ink, { x, base, size }, look) => {
  const [rx, ry, depth] = [size * 0.5, size * 0.19, size * 0.42];
  const y = base - depth;
  const outside = `M${num(x - rx)} ${num(y)}C${num(x - rx * 1.03)} ${num(y + depth * 0.7)} ${num(x - rx * 0.6)} ${num(base)} ${num(x - rx * 0.36)} ${num(base)}Q${num(x)} ${num(base + ry * 0.4)} ${num(x + rx * 0.4)} ${num(base)}C${num(x + rx * 0.64)} ${num(base)} ${num(x + rx * 1.02)} ${num(y + depth * 0.66)} ${num(x + rx)} ${num(y)}Z`;
  const hollow = smooth(ring([x, y + ry * 0.06], rx * 0.76, ry * 0.7, 20, wobble(ink.random, 0.04)));
  return (
    castShadow(ink, x, base, rx * 1.2, depth * 1.3) +
    sideGrain(
      ink,
      outside,
      { x: x - rx, y, width: rx * 2, height: depth },
      { ...look, rings: look.rings.map((tone) => mix(tone, look.bark, 0.5)) },
      false,
    ) +
    fill(
      outside,
      ink.linear(
        [
          [0, SHADE, 0.1],
          [0.26, "#fffaf0", 0.22],
          [0.6, SHADE, 0.12],
          [1, SHADE, 0.62],
        ],
        [0, 0, 1, 0.2],
      ),
    ) +
    crossSection(ink, [x, y], rx, ry, look) +
    clipped(
      fill(hollow, darken(look.rings[1] ?? look.bark, 0.3)) +
        crossSection(
          ink,
          [x + 6, y + ry * 0.42],
          rx * 0.72,
          ry * 0.62,
          { ...look, rings: look.rings.map((tone) => darken(tone, 0.3)) },
          0.8,
        ) +
        fill(
          hollow,
          ink.linear(
            [
              [0, SHADE, 0.6],
              [0.7, SHADE, 0.12],
              [1, "#fffaf0", 0.2],
            ],
            [0.1, 0, 0.6, 1],
          ),
        ),
      ink.clip(hollow),
    ) +
    stroke(hollow, lighten(look.rings[3] ?? look.bark, 0.5), 5, 0.6)
  );
};

export const rough: Piece = (ink, { x, base, size }, look) => {
  const [w, h] = [size * 0.46, size * 0.62];
  const outline = smooth([
    [x - w, base - h * 0.1],
    [x - w * 1.02, base - h * 0.6],
    [x - w * 0.7, base - h],
    [x + w * 0.5, base - h * 1.04],
    [x + w, base - h * 0.7],
    [x + w * 1.06, base - h * 0.14],
    [x + w * 0.4, base + 14],
    [x - w * 0.6, base + 10],
  ]);
  return (
    castShadow(ink, x, base, w * 1.8, h) +
    sideGrain(
      ink,
      outline,
      { x: x - w, y: base - h, width: w * 2, height: h },
      { ...look, rings: look.rings.map((tone) => mix(tone, look.bark, 0.6)) },
    ) +
    fill(
      outline,
      ink.linear(
        [
          [0, "#fffaf0", 0.2],
          [0.4, SHADE, 0.05],
          [1, SHADE, 0.6],
        ],
        [0, 0, 1, 0.3],
      ),
    ) +
    crossSection(ink, [x - w * 0.06, base - h * 0.98], w * 0.86, w * 0.34, look)
  );
};

export const coasters: Piece = (ink, { x, base, size }, look) =>
  [0, 1, 2, 3]
    .map((index) => {
      const [cx, y] = [x + (index - 1.5) * 8, base - 40 - index * size * 0.055];
      const [rx, ry] = [size * 0.4, size * 0.155];
      const edge = `M${num(cx - rx)} ${num(y)}v16A${num(rx)} ${num(ry)} 0 0 0 ${num(cx + rx)} ${num(y + 16)}v-16Z`;
      return (
        pool(ink, cx + 30, y + 30, rx * 1.1, ry * 0.9, 0.4) +
        fill(edge, darken(look.bark, 0.3)) +
        crossSection(ink, [cx, y], rx, ry, look, index === 3 ? 1 : 0.3)
      );
    })
    .join("") + slab(ink, { x: x + size * 0.12, base: base - size * 0.3, size: size * 0.5 }, look);

export const pendants: Piece = (ink, { x, base, size }, look) =>
  [-0.34, 0, 0.34]
    .map((offset, index) => {
      const [cx, cy] = [x + offset * size * 1.05, base - size * (index === 1 ? 0.3 : 0.5)];
      const r = size * (index === 1 ? 0.2 : 0.14);
      return (
        roundShadow(ink, cx + 16, cy + 22, r, r * 1.25, 18, 0.42) +
        stroke(
          `M${num(cx - r * 1.3)} 60Q${num(cx - r * 0.3)} ${num(cy - r * 1.9)} ${num(cx)} ${num(cy - r * 1.32)}Q${num(cx + r * 0.3)} ${num(cy - r * 1.9)} ${num(cx + r * 1.3)} 60`,
          "#5a3a24",
          5,
        ) +
        crossSection(ink, [cx, cy], r, r * 1.25, look, 0.7) +
        stroke(ellipsePath(cx, cy - r * 1.32, r * 0.1, r * 0.13), "#d8b46a", 5)
      );
    })
    .join("");
