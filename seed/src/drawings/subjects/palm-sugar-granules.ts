import { darken, lighten, mix, type Colour } from "../colour.js";
import { ellipsePath, num, polygon, ring, smooth, wobble, type Point } from "../geometry.js";
import type { Goods, HeapArea } from "../goods.js";
import { clipped, fill, placed, SHEET, stroke, type Ink } from "../ink.js";
import { nearShadow } from "../light.js";
import { spoon } from "../props/tableware.js";
import { leaf } from "../props/leaves.js";
import { macroLight } from "./chips.js";

/** Crumbs of sugar within a shape: many grains in a few tones, each tone one path. */
function grains(ink: Ink, count: number, size: number, tones: readonly Colour[], place: () => Point): string {
  const { random } = ink;
  const paths = tones.map(() => "");
  for (let index = 0; index < count; index += 1) {
    const [x, y] = place();
    const r = size * random.range(0.5, 1.3);
    const turn = random.range(0, 1.6);
    const corner = (step: number, reach: number): Point => [
      x + Math.cos(turn + step * 1.57) * r * reach,
      y + Math.sin(turn + step * 1.57) * r * reach * 0.85,
    ];
    const tone = index % tones.length;
    paths[tone] =
      `${paths[tone] ?? ""}${polygon([corner(0, 1), corner(1, 0.8), corner(2, 1), corner(3, 0.9)])}`;
  }
  return paths.map((path, index) => fill(path, tones[index] ?? "#000000")).join("");
}

function tonesFor(base: Colour): { light: Colour[]; middle: Colour[]; deep: Colour[] } {
  return {
    light: [lighten(base, 0.42), lighten(base, 0.26), lighten(base, 0.62)],
    middle: [base, lighten(base, 0.14), darken(base, 0.14)],
    deep: [darken(base, 0.3), darken(base, 0.44), darken(base, 0.2)],
  };
}

function heap(ink: Ink, area: HeapArea, base: Colour): string {
  const { random } = ink;
  const { x, y, radius, height, pitch } = area;
  const rise = Math.sqrt(Math.max(0, 1 - pitch * pitch));
  const lift = height * rise;
  const tones = tonesFor(base);
  const points: Point[] = ring(
    [x, y],
    radius,
    radius * Math.max(pitch, 0.3),
    26,
    wobble(random, 0.03, [3, 5, 8]),
  ).map(([px, py]) => {
    const back = Math.max(0, (y - py) / (radius * pitch));
    const middle = 1 - Math.abs(px - x) / radius;
    return [px, py - lift * back * (0.4 + middle * 0.95)];
  });
  const path = smooth(points);
  const body = ink.linear(
    [
      [0, lighten(base, 0.36)],
      [0.45, base],
      [1, darken(base, 0.5)],
    ],
    [0.15, 0.05, 0.85, 0.95],
  );
  const on = (from: number, to: number, dx: number, dy: number) => (): Point => {
    const angle = random.range(0, 6.283);
    const reach = Math.sqrt(random.range(from, to));
    const px = Math.cos(angle) * reach;
    const py = Math.sin(angle) * reach;
    return [
      x + (px + dx) * radius,
      y - lift * (1 - reach * reach) * 0.92 + (py + dy) * radius * Math.max(pitch, 0.3),
    ];
  };
  const size = Math.max(2.6, radius * 0.016);
  const inside =
    grains(ink, 420, size, tones.deep, on(0, 0.96, 0.1, 0.08)) +
    grains(ink, 620, size, tones.middle, on(0, 0.96, 0, 0)) +
    grains(ink, 420, size, tones.light, on(0, 0.5, -0.2, -0.16));
  const crumbs = grains(ink, 90, size, [...tones.middle, darken(base, 0.25)], () => {
    const angle = random.range(-0.3, 3.5);
    const reach = random.range(0.96, 1.22);
    return [
      x + Math.cos(angle) * reach * radius,
      y + Math.sin(angle) * reach * radius * Math.max(pitch, 0.3),
    ];
  });
  return (
    nearShadow(path, [radius * 0.07, radius * 0.06], 0.24) +
    crumbs +
    fill(path, body) +
    clipped(inside, ink.clip(path))
  );
}

/** Lumps of palm sugar broken from a block, for company. */
function lump(ink: Ink, at: Point, size: number, base: Colour): string {
  const { random } = ink;
  const outline = ring(at, size, size * 0.72, 8, wobble(random, 0.12, [2, 3, 4]));
  const top = outline.map(([x, y], index): Point => [
    at[0] + (x - at[0]) * 0.7 - size * 0.06,
    at[1] + (y - at[1]) * 0.62 - size * (index > 3 ? 0.18 : 0.14),
  ]);
  return (
    nearShadow(polygon(outline), [size * 0.16, size * 0.16], 0.3) +
    fill(polygon(outline), darken(base, 0.42)) +
    fill(
      polygon(top),
      ink.linear([
        [0, lighten(base, 0.3)],
        [1, base],
      ]),
    )
  );
}

/** A knobbed root of ginger. */
function gingerRoot(ink: Ink, at: Point, size: number): string {
  const s = size / 60;
  const knob = (x: number, y: number, rx: number, ry: number): string => {
    const path = smooth(ring([x * s, y * s], rx * s, ry * s, 10, wobble(ink.random, 0.07)));
    const skin = ink.linear([
      [0, "#f3deb0"],
      [0.5, "#d6ad6c"],
      [1, "#94682f"],
    ]);
    const joints = [0.45, 0.95].map(
      (share) =>
        `M${num((x - rx * 0.7 + rx * share) * s)} ${num((y - ry * 0.72) * s)}q${num(rx * 0.16 * s)} ${num(ry * 0.7 * s)} 0 ${num(ry * 1.4 * s)}`,
    );
    return nearShadow(path, [7, 10], 0.3) + fill(path, skin) + stroke(joints.join(""), "#8a6230", 2, 0.5);
  };
  const root =
    knob(-34, -26, 24, 19) +
    knob(52, -22, 21, 24) +
    knob(2, 0, 62, 27) +
    knob(66, 18, 26, 18) +
    knob(-46, 18, 24, 18);
  return placed(root, at[0], at[1], -12);
}

/** Gula semut: palm sugar crumbled into fine brown granules. */
export function palmSugarGranules(hint: string): Goods {
  const base = /jahe|ginger/.test(hint)
    ? "#b9813f"
    : /kunyit|turmeric/.test(hint)
      ? "#c8862a"
      : /dark|tua|hitam/.test(hint)
        ? "#7a4720"
        : "#a9692f";
  const ginger = /jahe|ginger/.test(hint);
  return {
    words: ["GULA", "SEMUT"],
    emblem: "palm",
    pieceSize: 40,
    heap: (ink, area) => heap(ink, area, base),
    piece: (ink, at, size) => lump(ink, at, size * 0.7, base),
    macro: (ink) => {
      const { random } = ink;
      const tones = tonesFor(base);
      const anywhere = (): Point => [random.range(-20, SHEET + 20), random.range(-20, SHEET + 20)];
      let clumps = "";
      for (let index = 0; index < 26; index += 1) {
        const [x, y] = anywhere();
        const size = random.range(36, 90);
        const path = smooth(ring([x, y], size, size * 0.85, 12, wobble(random, 0.12)));
        clumps +=
          fill(
            path,
            darken(base, 0.6),
            0.4,
            ` transform="translate(${num(size * 0.2)} ${num(size * 0.26)})"`,
          ) +
          fill(
            path,
            ink.linear([
              [0, lighten(base, 0.4)],
              [0.5, base],
              [1, darken(base, 0.4)],
            ]),
          ) +
          grains(ink, 60, size * 0.09, [...tones.middle, ...tones.light], () => {
            const angle = random.range(0, 6.283);
            const reach = Math.sqrt(random.next()) * size * 0.95;
            return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.85];
          });
      }
      return (
        fill(`M0 0H${SHEET}V${SHEET}H0Z`, mix(base, darken(base, 0.5), 0.5)) +
        grains(ink, 1300, 13, tones.deep, anywhere) +
        grains(ink, 1100, 11, tones.middle, anywhere) +
        clumps +
        grains(ink, 420, 8, tones.light, anywhere) +
        macroLight(ink)
      );
    },
    garnish: (ink, at, size) =>
      ginger
        ? gingerRoot(ink, at, size)
        : spoon(ink, at, size * 3.4, ink.random.range(-34, -16), heapOnSpoon(ink, base)) +
          leaf(ink, [at[0] - size * 0.4, at[1] + size * 1.1], size * 1.8, size * 0.36, -14, "#6f8a45"),
  };
}

function heapOnSpoon(ink: Ink, base: Colour): (x: number, y: number, rx: number, ry: number) => string {
  const tones = tonesFor(base);
  return (x, y, rx, ry) =>
    fill(
      ellipsePath(x, y - ry * 0.2, rx * 0.84, ry * 0.8),
      ink.linear([
        [0, lighten(base, 0.3)],
        [1, darken(base, 0.3)],
      ]),
    ) +
    grains(ink, 120, rx * 0.05, [...tones.middle, ...tones.light], () => {
      const angle = ink.random.range(0, 6.283);
      const reach = Math.sqrt(ink.random.next());
      return [x + Math.cos(angle) * reach * rx * 0.8, y - ry * 0.2 + Math.sin(angle) * reach * ry * 0.76];
    });
}
