import { darken, lighten, lit, type Colour } from "../colour.js";
import { scatter, smooth, type Point } from "../geometry.js";
import { heapOfPieces, type Goods } from "../goods.js";
import { fill, SHEET, stroke, type Ink } from "../ink.js";
import { nearShadow } from "../light.js";
import { bananaLeaf } from "../props/leaves.js";
import { posed, type Pitch } from "../pose.js";
import { lineOn, macroLight } from "./chips.js";

interface SaleLook {
  readonly tones: readonly Colour[];
  readonly edge: Colour;
  readonly gloss: number;
  readonly battered: boolean;
  /** Half the width of a strip to half its length, from and to. */
  readonly slim: readonly [number, number];
}

function lookFor(hint: string): SaleLook {
  const slim: SaleLook["slim"] = /dadu|dice/.test(hint)
    ? [0.62, 0.8]
    : /utuh|whole|muli/.test(hint)
      ? [0.36, 0.44]
      : /tipis|thin|strip/.test(hint)
        ? [0.17, 0.22]
        : [0.26, 0.33];
  return { ...surfaceFor(hint), slim };
}

function surfaceFor(hint: string): Omit<SaleLook, "slim"> {
  if (/cok|choc/.test(hint))
    return { tones: ["#4f2815", "#5d3019", "#43200f"], edge: "#241008", gloss: 0.9, battered: false };
  if (/goreng|fried|crisp|kering/.test(hint))
    return {
      tones: ["#d99a45", "#cf8a37", "#e0a858", "#c47d2f"],
      edge: "#7a4313",
      gloss: 0.35,
      battered: true,
    };
  if (/basah|moist|madu|honey/.test(hint))
    return {
      tones: ["#9c4f1d", "#8a4218", "#ad5c22", "#7c3a15"],
      edge: "#43200c",
      gloss: 0.95,
      battered: false,
    };
  return {
    tones: ["#b5692a", "#a65a22", "#c27a35", "#95501f"],
    edge: "#5a2c10",
    gloss: 0.6,
    battered: false,
  };
}

/** A pressed, dried strip of banana with its fibres. */
function strip(
  ink: Ink,
  look: SaleLook,
  at: Point,
  size: number,
  pitch: Pitch,
  spin = ink.random.range(-0.7, 0.7),
): string {
  const { random } = ink;
  const piece = posed({
    at,
    size,
    spin,
    tilt: random.range(0.02, 0.3),
    lean: random.range(0, 6.3),
    bend: random.range(-0.02, 0.22),
    pitch,
  });
  const tone = random.pick(look.tones);
  const half = random.range(look.slim[0], look.slim[1]);
  const top: Point[] = [];
  const bottom: Point[] = [];
  for (let index = 0; index <= 8; index += 1) {
    const x = -1 + index / 4;
    const reach = half * Math.pow(Math.max(0.02, 1 - Math.pow(Math.abs(x), 3.2)), 0.5) + random.around(0.035);
    top.push([x, -reach]);
    bottom.unshift([x, reach]);
  }
  const points = [...top, ...bottom];
  const path = smooth(points.map((point) => piece.project(point)));
  const level = Math.round((piece.light - 0.72) * 6) / 6;
  const face = ink.linear(
    [
      [0, lit(tone, 0.36 + level * 0.5)],
      [0.45, lit(tone, level * 0.5)],
      [1, lit(tone, -0.26 + level * 0.4)],
    ],
    [0.1, 0, 0.7, 1],
  );
  const fibres = Array.from({ length: 6 }, (_, index) => {
    const y = half * (-0.72 + index * 0.29);
    return lineOn(
      piece,
      [
        [-0.84, y * 0.7],
        [-0.3, y + random.around(0.03)],
        [0.3, y + random.around(0.03)],
        [0.84, y * 0.7],
      ],
      index % 2 === 0 ? darken(tone, 0.45) : lighten(tone, 0.35),
      size * 0.016,
      0.36,
    );
  });
  const wet = lineOn(
    piece,
    [
      [-0.72, -half * 0.55],
      [-0.2, -half * 0.72],
      [0.35, -half * 0.6],
    ],
    "#ffe9c4",
    size * 0.05,
    0.5 * look.gloss,
  );
  let crust = "";
  if (look.battered) {
    for (let index = 0; index < 12; index += 1) {
      const [x, y] = piece.project([random.range(-0.85, 0.85), random.range(-half, half) * 0.85]);
      const r = size * random.range(0.02, 0.05);
      crust += `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${(r * 2).toFixed(1)} 0`;
    }
    crust = stroke(crust, "#ffe3a6", size * 0.018, 0.7);
  }
  return (
    nearShadow(path, [size * 0.05, size * 0.075], 0.24) +
    nearShadow(path, [size * 0.015, size * 0.03], 0.3) +
    fill(path, look.edge) +
    fill(
      path,
      face,
      1,
      ` transform="translate(${(-size * 0.01).toFixed(1)} ${(-size * 0.024).toFixed(1)})"`,
    ) +
    fibres.join("") +
    crust +
    wet
  );
}

/** A strip rolled up, its spiral end towards the eye. */
function roll(ink: Ink, look: SaleLook, at: Point, size: number, pitch: Pitch): string {
  const { random } = ink;
  const tone = random.pick(look.tones);
  const turn = random.range(-0.5, 0.5);
  const [dx, dy] = [Math.cos(turn) * size * 0.95, Math.sin(turn) * size * 0.95 * Math.max(0.5, pitch)];
  const r = size * 0.4;
  const end: Point = [at[0] - dx * 0.6, at[1] - dy * 0.6];
  const far: Point = [at[0] + dx * 0.6, at[1] + dy * 0.6];
  const side = smooth([
    [end[0], end[1] - r],
    [at[0], at[1] - r * 1.04],
    [far[0], far[1] - r * 0.96],
    [far[0] + r * 0.4, far[1]],
    [far[0], far[1] + r * 0.96],
    [at[0], at[1] + r * 1.04],
    [end[0], end[1] + r],
  ]);
  const spiral = Array.from({ length: 26 }, (_, index): Point => {
    const angle = index * 0.62 + turn;
    const reach = r * (0.12 + 0.86 * (index / 25));
    return [end[0] + Math.cos(angle) * reach * 0.52, end[1] + Math.sin(angle) * reach];
  });
  const disc = smooth(
    Array.from({ length: 12 }, (_, index): Point => [
      end[0] + Math.cos((index / 12) * 6.283) * r * 0.54,
      end[1] + Math.sin((index / 12) * 6.283) * r,
    ]),
  );
  return (
    nearShadow(side, [size * 0.08, size * 0.14], 0.26) +
    fill(
      side,
      ink.linear(
        [
          [0, lighten(tone, 0.3)],
          [0.3, tone],
          [1, darken(tone, 0.5)],
        ],
        [0, 0, 0.1, 1],
      ),
    ) +
    stroke(
      smooth(
        [
          [end[0] + r * 0.3, end[1] - r * 0.6],
          [far[0], far[1] - r * 0.62],
        ],
        false,
      ),
      "#ffe6bd",
      size * 0.05,
      0.55 * look.gloss,
    ) +
    stroke(
      smooth(
        [
          [end[0] + r * 0.5, end[1] + r * 0.3],
          [far[0], far[1] + r * 0.34],
        ],
        false,
      ),
      look.edge,
      size * 0.02,
      0.4,
    ) +
    fill(disc, lighten(tone, 0.12)) +
    stroke(smooth(spiral, false), look.edge, size * 0.04, 0.8)
  );
}

/** Pisang sale: bananas pressed flat and dried, as strips or rolls. */
export function bananaSale(hint: string): Goods {
  const look = lookFor(hint);
  const rolled = /gulung|roll/.test(hint);
  const scale = /dadu|dice/.test(hint) ? 0.5 : 1;
  const piece = (ink: Ink, at: Point, size: number, pitch: Pitch): string =>
    rolled ? roll(ink, look, at, size * 0.82, pitch) : strip(ink, look, at, size * 1.25 * scale, pitch);
  return {
    words: ["PISANG", "SALE"],
    emblem: "banana",
    pieceSize: 76 * (0.4 + 0.6 * scale),
    heap: (ink, area) =>
      heapOfPieces(ink, area, 70 * (0.4 + 0.6 * scale), look.edge, (at, size) =>
        piece(ink, at, size, area.pitch),
      ),
    piece,
    macro: (ink) => {
      const places = scatter(
        ink.random,
        { x: -80, y: -60, width: SHEET + 160, height: SHEET + 160 },
        rolled ? 250 : 270 * (0.35 + 0.65 * scale),
        0.34,
      );
      return (
        fill(`M0 0H${SHEET}V${SHEET}H0Z`, darken(look.edge, 0.4)) +
        places
          .map((at) =>
            rolled
              ? roll(ink, look, at, 215, 0.9)
              : strip(ink, look, at, 330 * scale, 0.9, ink.random.range(-0.5, 0.1)),
          )
          .join("") +
        macroLight(ink)
      );
    },
    garnish: (ink, at, size, pitch) =>
      bananaLeaf(ink, at, size * 3.1, size * 1.25, ink.random.range(-24, -8), pitch),
  };
}
