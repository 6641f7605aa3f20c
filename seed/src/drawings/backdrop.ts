import { darken, lighten, mix, SHADE } from "./colour.js";
import { ellipsePath, num, polygon, smooth, type Point } from "./geometry.js";
import { clipped, fill, placed, SHEET, stroke, type Ink } from "./ink.js";
import type { Palette } from "./palette.js";
import { softened } from "./light.js";

/** Where the wall meets the table in hero pictures. */
export const HORIZON = 640;

type Motif = (ink: Ink, palette: Palette) => string;

/** A palm frond from the origin along +x, as one path of leaflets. */
export function frondPath(length: number, droop: number): string {
  let path = "";
  const spine = (share: number): Point => [length * share, droop * share * share];
  for (let index = 1; index <= 15; index += 1) {
    const share = index / 15;
    const [x, y] = spine(share);
    const reach = length * 0.34 * Math.sin(Math.PI * (0.18 + share * 0.78));
    for (const side of [-1, 1]) {
      const tip: Point = [x + reach * 0.62, y + side * reach * 0.8 + droop * 0.12];
      const width = length * 0.024;
      path += polygon([
        [x - width, y],
        [x + reach * 0.3, y + side * reach * 0.3 - width * side],
        tip,
        [x + width, y],
      ]);
    }
  }
  return path;
}

const window: Motif = (ink, palette) => {
  const { random } = ink;
  const left = random.range(300, 460);
  const panes: string[] = [];
  for (const [column, row] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const x = left + column * 230;
    const y = 60 + row * 236 + column * 52;
    panes.push(
      polygon([
        [x, y],
        [x + 206, y + 46],
        [x + 206, y + 252],
        [x, y + 206],
      ]),
    );
  }
  return softened(panes.join(""), lighten(palette.wall[0], 0.75), 0.6, 7);
};

const arch: Motif = (ink, palette) => {
  const centre = ink.random.range(500, 580);
  const half = ink.random.range(300, 360);
  const top = ink.random.range(120, 190);
  const path = (cx: number, reach: number, y: number): string =>
    `M${num(cx - reach)} ${HORIZON + 2}V${num(y + reach)}A${num(reach)} ${num(reach)} 0 0 1 ${num(cx + reach)} ${num(y + reach)}V${HORIZON + 2}Z`;
  const clip = ink.clip(path(centre, half, top));
  const inside = ink.linear([
    [0, mix(palette.wall[1], palette.accent, 0.25)],
    [1, lighten(palette.wall[1], 0.25)],
  ]);
  return (
    fill(path(centre, half, top), inside) +
    clipped(fill(path(centre + 34, half, top + 22), lighten(palette.wall[0], 0.2), 0.5), clip)
  );
};

const sun: Motif = (ink, palette) => {
  const { random } = ink;
  const [x, y, r] = [random.range(430, 660), random.range(330, 400), random.range(210, 260)];
  const disc = ink.linear([
    [0, mix(palette.accent, "#ffdf9a", 0.62)],
    [1, mix(palette.accent, palette.wall[1], 0.55)],
  ]);
  return fill(ellipsePath(x, y, r, r), disc, 0.8);
};

const hills: Motif = (ink, palette) => {
  const { random } = ink;
  let body = fill(ellipsePath(random.range(640, 860), 250, 88, 88), lighten(palette.wall[0], 0.7), 0.9);
  for (const [layer, y] of [400, 470, 545].entries()) {
    const points: Point[] = Array.from({ length: 9 }, (_, index) => [
      -80 + index * 155,
      y - random.range(-20, 105 - layer * 18),
    ]);
    const paint = ink.linear(
      [
        [0, mix(palette.wall[1], layer === 0 ? palette.cloth : palette.accent, 0.16 + layer * 0.13)],
        [1, mix(palette.wall[1], palette.wall[0], 0.45 - layer * 0.1)],
      ],
      [0, 0, 0, 1],
    );
    body += fill(`${smooth(points, false)}V${HORIZON + 6}H-80Z`, paint);
  }
  return body;
};

const fronds: Motif = (ink, palette) => {
  const { random } = ink;
  const paint = mix(palette.wall[1], "#47552b", 0.4);
  const places: [number, number, number, number][] = [
    [-40, random.range(40, 120), random.range(14, 34), 520],
    [-20, -30, random.range(44, 62), 470],
    [1110, random.range(10, 70), random.range(146, 164), 430],
  ];
  return places
    .map(([x, y, turn, length]) =>
      placed(softened(frondPath(length, turn > 90 ? -70 : 70), paint, 0.44, 5), x, y, turn),
    )
    .join("");
};

const slats: Motif = (_ink, palette) => {
  let lines = "";
  for (let x = 30; x < SHEET; x += 72) lines += `M${x} 0V${HORIZON}`;
  return (
    stroke(lines, palette.wall[1], 3, 0.5) +
    stroke(lines, lighten(palette.wall[0], 0.6), 2, 0.5, ' transform="translate(3 0)"')
  );
};

const plain: Motif = () => "";

const MOTIFS: readonly Motif[] = [window, arch, sun, hills, fronds, slats, plain, window, fronds, arch];

/** Wall, table and morning light, for things seen from the front. */
export function tabletop(ink: Ink, palette: Palette): string {
  const { random } = ink;
  const wall = ink.radial(
    [
      [0, lighten(palette.wall[0], 0.5)],
      [0.45, palette.wall[0]],
      [1, palette.wall[1]],
    ],
    [250, 170, 1050],
    true,
  );
  const table = ink.linear(
    [
      [0, mix(palette.table[0], palette.wall[1], 0.22)],
      [0.3, palette.table[0]],
      [1, palette.table[1]],
    ],
    [0.25, 0, 0.6, 1],
  );
  const edge = ink.linear(
    [
      [0, SHADE, 0.2],
      [1, SHADE, 0],
    ],
    [0, 0, 0, 1],
  );
  const motif = random.pick(MOTIFS);
  return (
    fill(`M0 0H${SHEET}V${SHEET}H0Z`, wall) +
    motif(ink, palette) +
    fill(`M0 ${HORIZON}H${SHEET}V${SHEET}H0Z`, table) +
    fill(`M0 ${HORIZON}H${SHEET}V${HORIZON + 46}H0Z`, edge) +
    boards(ink, palette) +
    sheen(ink)
  );
}

/** A few long lines of grain, so that the table reads as wood or stretched cloth. */
function boards(ink: Ink, palette: Palette): string {
  const { random } = ink;
  if (random.chance(0.4)) return "";
  let grain = "";
  for (let index = 0; index < 26; index += 1) {
    const y = HORIZON + 14 + Math.pow(index / 26, 1.5) * 430;
    const from = random.range(-100, 900);
    const length = random.range(120, 620);
    grain += smooth(
      [
        [from, y],
        [from + length / 2, y + random.around(5)],
        [from + length, y + random.around(7)],
      ],
      false,
    );
  }
  return stroke(grain, darken(palette.table[1], 0.25), 2, 0.2);
}

/** Light that falls across the table from the top left. */
function sheen(ink: Ink): string {
  const paint = ink.radial(
    [
      [0, "#fff8e4", 0.42],
      [1, "#fff8e4", 0],
    ],
    [230, 690, 560],
    true,
  );
  return fill(`M0 ${HORIZON}H${SHEET}V${SHEET}H0Z`, paint);
}

/** A table seen from straight above, with leaf shadows or a window's light on it. */
export function fromAbove(ink: Ink, palette: Palette): string {
  const { random } = ink;
  const wooden = random.chance(0.45);
  const [light, deep] = wooden ? palette.table : palette.wall;
  const ground = ink.linear(
    [
      [0, lighten(light, 0.28)],
      [0.45, light],
      [1, mix(light, deep, 0.85)],
    ],
    [0, 0, 1, 1],
  );
  let body = fill(`M0 0H${SHEET}V${SHEET}H0Z`, ground);
  if (wooden) {
    let seams = "";
    for (let x = random.range(60, 160); x < SHEET; x += random.range(190, 250))
      seams += `M${num(x)} 0V${SHEET}`;
    body +=
      stroke(seams, darken(deep, 0.4), 4, 0.4) +
      stroke(seams, GLOW_LINE, 2, 0.4, ' transform="translate(4 0)"');
    let grain = "";
    for (let index = 0; index < 40; index += 1) {
      const [x, y] = [random.range(0, SHEET), random.range(-200, 900)];
      const length = random.range(120, 420);
      grain += smooth(
        [
          [x, y],
          [x + random.around(6), y + length / 2],
          [x + random.around(8), y + length],
        ],
        false,
      );
    }
    body += stroke(grain, darken(deep, 0.3), 2, 0.16);
  }
  const gobo = random.integer(0, 2);
  if (gobo === 0) {
    body +=
      placed(softened(frondPath(680, 120), SHADE, 0.19, 9), -90, 90, 18) +
      placed(softened(frondPath(560, 90), SHADE, 0.16, 9), 150, -110, 62);
  } else if (gobo === 1) {
    const panes = [
      [560, -40],
      [800, 60],
      [470, 250],
      [710, 350],
    ].map(([x = 0, y = 0]) =>
      polygon([
        [x, y],
        [x + 200, y + 84],
        [x + 120, y + 330],
        [x - 80, y + 246],
      ]),
    );
    body += softened(panes.join(""), "#fffaf0", 0.32, 9);
  }
  return body;
}

const GLOW_LINE = "#fff3da";
