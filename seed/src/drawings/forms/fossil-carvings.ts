import { darken, lighten, mix, SHADE } from "../colour.js";
import { ellipsePath, num, polygon, smooth, type Point } from "../geometry.js";
import { clipped, fill, stroke } from "../ink.js";
import { castShadow } from "../light.js";
import { crossSection, sideGrain } from "../subjects/fossil-wood.js";
import { basin, type Piece } from "./fossil-pieces.js";

const tower: Piece = (ink, { x, base, size }, look) => {
  const [w, h] = [size * 0.17, size * 0.84];
  const left: Point[] = [
    [x - w, base],
    [x - w * 0.84, base - h * 0.84],
    [x, base - h],
    [x + w * 0.16, base - h * 0.8],
    [x + w * 0.2, base + 18],
  ];
  const right: Point[] = [
    [x + w * 0.2, base + 18],
    [x + w * 0.16, base - h * 0.8],
    [x, base - h],
    [x + w * 0.86, base - h * 0.85],
    [x + w * 1.05, base - 8],
  ];
  const box = { x: x - w, y: base - h, width: w * 2, height: h + 20 };
  return (
    castShadow(ink, x, base, w * 2, h * 0.9) +
    sideGrain(ink, polygon(right), box, look) +
    fill(polygon(right), SHADE, 0.42) +
    sideGrain(ink, polygon(left), box, look) +
    fill(
      polygon(left),
      ink.linear([
        [0, "#fffaf0", 0.42],
        [0.6, "#fffaf0", 0.04],
        [1, SHADE, 0.2],
      ]),
    ) +
    stroke(
      polygon(
        [
          [x, base - h],
          [x + w * 0.16, base - h * 0.8],
          [x + w * 0.2, base + 18],
        ],
        false,
      ),
      lighten(look.rings[3] ?? look.bark, 0.6),
      3,
      0.7,
    )
  );
};

/** Three points of different heights, cut along the grain. */
export const towers: Piece = (ink, place, look) =>
  tower(ink, { x: place.x - place.size * 0.3, base: place.base - 60, size: place.size * 0.72 }, look) +
  tower(ink, { x: place.x + place.size * 0.3, base: place.base - 40, size: place.size * 0.86 }, look) +
  tower(ink, { ...place, base: place.base + 10 }, look);

/** A turtle whose shell is a polished cross-section. */
export const turtle: Piece = (ink, { x, base, size }, look) => {
  const [rx, ry] = [size * 0.36, size * 0.25];
  const y = base - size * 0.17;
  const skin = mix(look.rings[1] ?? look.bark, look.bark, 0.4);
  const limb = ink.linear([
    [0, lighten(skin, 0.4)],
    [1, darken(skin, 0.4)],
  ]);
  const shell = `M${num(x - rx)} ${num(y)}C${num(x - rx)} ${num(y - ry * 1.5)} ${num(x + rx)} ${num(y - ry * 1.5)} ${num(x + rx)} ${num(y)}Q${num(x)} ${num(y + ry * 0.62)} ${num(x - rx)} ${num(y)}Z`;
  const leg = (dx: number, dy: number, length: number): string =>
    fill(
      smooth([
        [x + dx, y + dy],
        [x + dx - length * 0.4, y + dy + length * 0.66],
        [x + dx + length * 0.1, y + dy + length * 0.9],
        [x + dx + length * 0.6, y + dy + length * 0.3],
      ]),
      limb,
    );
  const head: Point = [x - rx * 1.26, y - ry * 0.24];
  return (
    castShadow(ink, x, base, rx * 2, size * 0.3) +
    leg(rx * 0.5, ry * 0.02, size * 0.14) +
    leg(-rx * 0.8, ry * 0.02, size * 0.15) +
    fill(
      smooth([
        [x + rx * 0.9, y + 4],
        [x + rx * 1.25, y + ry * 0.3],
        [x + rx * 0.8, y + ry * 0.24],
      ]),
      limb,
    ) +
    fill(
      smooth([
        [x - rx * 0.86, y - ry * 0.1],
        [x - rx * 1.1, y - ry * 0.5],
        [head[0] - rx * 0.14, head[1] - ry * 0.16],
        [head[0] - rx * 0.16, head[1] + ry * 0.24],
        [x - rx * 1.02, y + ry * 0.26],
        [x - rx * 0.8, y + ry * 0.2],
      ]),
      limb,
    ) +
    fill(ellipsePath(head[0] - 2, head[1] - 4, 6, 7), "#1d110b") +
    fill(ellipsePath(head[0] - 4, head[1] - 6, 2, 2), "#ffffff") +
    clipped(crossSection(ink, [x, y - ry * 0.5], rx * 1.2, ry * 1.3, look), ink.clip(shell)) +
    fill(
      shell,
      ink.radial(
        [
          [0, "#fffaf0", 0.5],
          [0.35, "#fffaf0", 0.04],
          [0.7, SHADE, 0.1],
          [1, SHADE, 0.6],
        ],
        [0.3, 0.22, 0.8],
      ),
    ) +
    stroke(
      `M${num(x - rx)} ${num(y)}Q${num(x)} ${num(y + ry * 0.62)} ${num(x + rx)} ${num(y)}`,
      darken(look.bark, 0.2),
      size * 0.024,
    ) +
    stroke(
      `M${num(x - rx)} ${num(y - 4)}Q${num(x)} ${num(y + ry * 0.56)} ${num(x + rx)} ${num(y - 4)}`,
      lighten(skin, 0.4),
      4,
      0.7,
    ) +
    leg(rx * 0.72, ry * 0.24, size * 0.13) +
    leg(-rx * 0.5, ry * 0.3, size * 0.14)
  );
};

/** A bowl within two rows of carved lotus petals. */
export const lotus: Piece = (ink, place, look) => {
  const { x, base, size } = place;
  const row = (count: number, reach: number, rise: number, lift: number): string =>
    Array.from({ length: count }, (_, index) => {
      const share = index / (count - 1) - 0.5;
      const foot: Point = [x + share * size * 0.5, base - lift];
      const tip: Point = [x + share * reach * 2, base - rise + Math.abs(share) * size * 0.22];
      const width = size * 0.12;
      const petal = smooth([
        foot,
        [foot[0] + (tip[0] - foot[0]) * 0.5 - width, foot[1] + (tip[1] - foot[1]) * 0.5],
        tip,
        [foot[0] + (tip[0] - foot[0]) * 0.5 + width, foot[1] + (tip[1] - foot[1]) * 0.55],
      ]);
      const tone = look.rings[(index * 2 + 1) % look.rings.length] ?? look.bark;
      return (
        fill(
          petal,
          ink.linear(
            [
              [0, lighten(tone, 0.4 - share * 0.3)],
              [0.6, tone],
              [1, darken(tone, 0.45)],
            ],
            [0.2, 0, 0.6, 1],
          ),
        ) +
        stroke(petal, darken(look.bark, 0.1), 4, 0.7) +
        stroke(
          polygon([foot, [(foot[0] + tip[0]) / 2, (foot[1] + tip[1]) / 2], tip], false),
          lighten(tone, 0.5),
          2.5,
          0.4,
        )
      );
    }).join("");
  return (
    castShadow(ink, x, base, size * 0.7, size * 0.3) +
    row(7, size * 0.46, size * 0.44, size * 0.06) +
    basin(ink, { x, base: base - size * 0.06, size: size * 0.66 }, look) +
    row(6, size * 0.4, size * 0.26, 0)
  );
};
