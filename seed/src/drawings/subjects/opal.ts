import { darken, hsl, lighten, mix, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num, polygon, ring, smooth, wobble, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { voronoiCells } from "../voronoi.js";

/** An opal's body and which colours play in it. */
export interface OpalLook {
  readonly body: Colour;
  readonly deep: Colour;
  /** Hues (degrees) that flash. */
  readonly hues: readonly number[];
  readonly glow: number;
}

const HUE_WORDS: readonly (readonly [string, readonly number[]])[] = [
  ["red", [0, 12]],
  ["orange", [18, 32]],
  ["green", [110, 150, 168]],
  ["blue", [198, 222]],
  ["rainbow", [0, 40, 90, 165, 210, 285]],
];

/** Reads body and play from the listing's words. */
export function opalLook(ink: Ink, hint: string): OpalLook {
  const { random } = ink;
  const named = HUE_WORDS.filter(([word]) => hint.includes(word)).flatMap(([, hues]) => hues);
  const play =
    named.length > 0
      ? named
      : random.pick([
          [10, 30, 130, 200],
          [120, 160, 190, 220],
          [200, 230, 270, 310],
          [0, 40, 90, 180, 280],
          [340, 20, 45, 170],
        ] as const);
  if (/putih|white|susu|milk|cream|pearl/.test(hint))
    return { body: "#e9e6e0", deep: "#b9b7c4", hues: [10, 45, 120, 170, 210, 320], glow: 0.55 };
  if (/teh|tea|honey|madu|brown|kuning|amber|api|fire|bensin/.test(hint))
    return { body: "#9a5a22", deep: "#43200c", hues: [8, 28, 48, 110, 165], glow: 0.8 };
  if (/hitam|black|dark|night|biru|blue/.test(hint))
    return { body: "#1f2740", deep: "#080b18", hues: [...play], glow: 1 };
  return random.chance(0.6)
    ? { body: "#26304a", deep: "#0a0e1c", hues: [...play], glow: 1 }
    : { body: "#dedbe0", deep: "#9f9eb5", hues: [...play], glow: 0.6 };
}

/** Patches of spectral colour within an outline: two grids of cells, each flashing in its own hue. */
export function playOfColour(
  ink: Ink,
  look: OpalLook,
  box: { x: number; y: number; rx: number; ry: number },
  cell: number,
): string {
  const { random } = ink;
  const { x, y, rx, ry } = box;
  const field = [
    random.range(0, 6.3),
    random.range(0, 6.3),
    random.range(1.2, 2.2),
    random.range(1.2, 2.2),
  ] as const;
  const layer = (size: number, strength: number): string => {
    const sites: Point[] = [];
    for (let py = y - ry - size; py < y + ry + size; py += size) {
      for (let px = x - rx - size; px < x + rx + size; px += size) {
        sites.push([px + random.around(size * 0.66), py + random.around(size * 0.66)]);
      }
    }
    const frame: Point[] = [
      [x - rx - size, y - ry - size],
      [x + rx + size, y - ry - size],
      [x + rx + size, y + ry + size],
      [x - rx - size, y + ry + size],
    ];
    return voronoiCells(sites, frame, size * 3)
      .map((points, index) => {
        const [sx, sy] = sites[index] ?? [x, y];
        const [nx, ny] = [(sx - x) / rx, (sy - y) / ry];
        if (nx * nx + ny * ny > 1.25) return "";
        const swell =
          Math.sin(nx * field[2] + field[0]) + Math.cos(ny * field[3] + field[1]) + random.around(0.5);
        const place = Math.floor(((swell + 2.6) / 5.2) * look.hues.length);
        const hue =
          (look.hues[Math.max(0, Math.min(look.hues.length - 1, place))] ?? 180) + random.around(18);
        const flash = random.next();
        if (flash < 0.12) return "";
        const bright = hsl(Math.round(hue / 6) * 6, 0.92, 0.5 + (0.18 * Math.round(flash * 3)) / 3);
        const angle = random.integer(0, 3);
        const line =
          (
            [
              [0, 0, 1, 1],
              [1, 0, 0, 1],
              [0, 0, 1, 0],
              [0, 0, 0, 1],
            ] as const
          )[angle] ?? ([0, 0, 1, 1] as const);
        const power = strength * (0.35 + 0.65 * flash);
        const paint = ink.linear(
          [
            [0, bright, Math.round(power * 10) / 10],
            [0.55, bright, Math.round(power * 5.5) / 10],
            [1, bright, Math.round(power * 1.5) / 10],
          ],
          line,
        );
        return fill(polygon(points), paint);
      })
      .join("");
  };
  return layer(cell, 0.9 * look.glow) + layer(cell * 0.52, 0.55 * look.glow);
}

/** A polished domed stone: body, play of colour, glassy light. */
export function cabochon(
  ink: Ink,
  x: number,
  y: number,
  rx: number,
  ry: number,
  look: OpalLook,
  cell = rx * 0.26,
): string {
  const outline = ellipsePath(x, y, rx, ry);
  const clip = ink.clip(outline);
  const body = ink.radial(
    [
      [0, lighten(look.body, 0.12)],
      [0.6, look.body],
      [1, look.deep],
    ],
    [0.42, 0.38, 0.66],
  );
  const arc = `M${num(x - rx * 0.66)} ${num(y - ry * 0.28)}Q${num(x - rx * 0.5)} ${num(y - ry * 0.76)} ${num(x + rx * 0.06)} ${num(y - ry * 0.8)}Q${num(x - rx * 0.34)} ${num(y - ry * 0.56)} ${num(x - rx * 0.66)} ${num(y - ry * 0.28)}Z`;
  return (
    fill(outline, body) +
    clipped(
      playOfColour(ink, look, { x, y, rx, ry }, cell) +
        fill(
          ellipsePath(x + rx * 0.4, y + ry * 0.5, rx * 0.7, ry * 0.5),
          ink.radial([
            [0, "#ffffff", 0.3],
            [1, "#ffffff", 0],
          ]),
        ) +
        fill(
          outline,
          ink.radial(
            [
              [0, SHADE, 0],
              [0.66, SHADE, 0],
              [0.9, SHADE, 0.34],
              [1, SHADE, 0.62],
            ],
            [0.46, 0.45, 0.56],
          ),
        ),
      clip,
    ) +
    fill(
      ellipsePath(x - rx * 0.3, y - ry * 0.4, rx * 0.56, ry * 0.42),
      ink.radial([
        [0, "#ffffff", 0.5],
        [1, "#ffffff", 0],
      ]),
    ) +
    fill(arc, "#ffffff", 0.78) +
    fill(ellipsePath(x + rx * 0.2, y - ry * 0.72, rx * 0.06, ry * 0.035), "#ffffff", 0.8) +
    stroke(
      `M${num(x - rx * 0.5)} ${num(y + ry * 0.84)}Q${num(x + rx * 0.5)} ${num(y + ry * 1.02)} ${num(x + rx * 0.9)} ${num(y + ry * 0.36)}`,
      mix("#ffffff", look.body, 0.3),
      Math.max(2, rx * 0.018),
      0.6,
    )
  );
}

/** A rough opal: dull host rock with seams of colour showing. */
export function roughOpal(ink: Ink, x: number, y: number, size: number, look: OpalLook): string {
  const { random } = ink;
  const points = ring([x, y], size, size * 0.72, 13, wobble(random, 0.13, [2, 3, 5]));
  const path = polygon(points);
  const host = random.pick(["#8a7a68", "#77665a", "#9a8771"]);
  const clip = ink.clip(path);
  const facets = points.map((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    const middle: Point = [x + (point[0] - x) * 0.42, y + (point[1] - y) * 0.42 - size * 0.1];
    const nextMiddle: Point = [x + (next[0] - x) * 0.42, y + (next[1] - y) * 0.42 - size * 0.1];
    const light = -(point[0] - x + (point[1] - y)) / size;
    return fill(
      polygon([point, next, nextMiddle, middle]),
      light > 0 ? lighten(host, light * 0.34) : darken(host, -light * 0.4),
    );
  });
  const seam = smooth(
    ring([x - size * 0.06, y - size * 0.06], size * 0.56, size * 0.3, 12, wobble(random, 0.2)),
  );
  return (
    fill(path, host) +
    facets.join("") +
    clipped(
      fill(seam, look.deep) +
        clipped(
          playOfColour(ink, look, { x, y, rx: size * 0.62, ry: size * 0.4 }, size * 0.17),
          ink.clip(seam),
        ) +
        stroke(seam, lighten(host, 0.4), size * 0.03, 0.6) +
        fill(ellipsePath(x - size * 0.3, y - size * 0.26, size * 0.2, size * 0.06), "#ffffff", 0.5),
      clip,
    )
  );
}
