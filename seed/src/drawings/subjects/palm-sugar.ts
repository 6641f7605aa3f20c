import { darken, lighten, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num, ring, smooth, wobble, type Point } from "../geometry.js";
import { heapOfPieces, type Goods } from "../goods.js";
import { clipped, fill, SHEET, stroke, type Ink } from "../ink.js";
import { nearShadow } from "../light.js";
import type { Pitch } from "../pose.js";
import { leaf } from "../props/leaves.js";
import { macroLight } from "./chips.js";

/** A dome of palm sugar as it leaves the half coconut shell, flat side down or up. */
function dome(ink: Ink, at: Point, size: number, pitch: Pitch, tone: Colour): string {
  const { random } = ink;
  const [x, y] = at;
  const ry = size * Math.max(0.4, pitch * 0.98);
  const height = size * 0.95 * Math.sqrt(Math.max(0, 1 - pitch * pitch));
  const body =
    pitch > 0.9
      ? smooth(ring(at, size, size, 20, wobble(random, 0.015)))
      : `M${num(x - size)} ${num(y)}C${num(x - size)} ${num(y - height * 1.36)} ${num(x + size)} ${num(y - height * 1.36)} ${num(x + size)} ${num(y)}A${num(size)} ${num(ry)} 0 0 1 ${num(x - size)} ${num(y)}Z`;
  const paint = ink.radial(
    [
      [0, lighten(tone, 0.52)],
      [0.3, lighten(tone, 0.16)],
      [0.65, tone],
      [1, darken(tone, 0.56)],
    ],
    [0.32, 0.26, 0.82],
  );
  let crystals = "";
  for (let index = 0; index < 34; index += 1) {
    const angle = random.range(0, 6.283);
    const reach = Math.sqrt(random.next()) * 0.9;
    const [px, py] = [
      x + Math.cos(angle) * reach * size,
      y - height * 0.5 + Math.sin(angle) * reach * (ry * 0.5 + height * 0.5),
    ];
    crystals += ellipsePath(px, py, size * random.range(0.008, 0.026), size * random.range(0.008, 0.02));
  }
  const clip = ink.clip(body);
  const lines = [0.25, 0.5, 0.74].map(
    (share) =>
      `M${num(x - size)} ${num(y - height * share * 0.5)}Q${num(x)} ${num(y + ry * 1.5 - height * share * 1.6)} ${num(x + size)} ${num(y - height * share * 0.5)}`,
  );
  return (
    nearShadow(body, [size * 0.16, size * 0.13], 0.34) +
    fill(body, paint) +
    clipped(
      (pitch > 0.9
        ? stroke(
            [0.45, 0.68, 0.86]
              .map((share) => ellipsePath(x - size * 0.06, y - size * 0.06, size * share, size * share))
              .join(""),
            darken(tone, 0.3),
            size * 0.014,
            0.26,
          )
        : stroke(lines.join(""), darken(tone, 0.35), size * 0.018, 0.28)) +
        fill(crystals, "#ffe3b3", 0.5) +
        fill(
          smooth(
            ring(
              [x - size * 0.36, y - height * 0.72 - (pitch > 0.9 ? size * 0.4 : 0)],
              size * 0.26,
              size * 0.11,
              10,
            ),
          ),
          "#fff1d6",
          0.42,
        ),
      clip,
    )
  );
}

/** A small cylinder of sugar wrapped in dried leaf and tied with bamboo string. */
function wrapped(ink: Ink, at: Point, size: number, pitch: Pitch): string {
  const { random } = ink;
  const tone = random.pick(["#b3935a", "#a88850", "#8f8a4c", "#c2a266"]);
  const [x, y] = at;
  const [w, h] = [size * 0.74, size * (pitch > 0.9 ? 1.02 : 1.24)];
  const body = smooth([
    [x - w * 0.84, y - h * 0.52],
    [x, y - h * 0.62],
    [x + w * 0.84, y - h * 0.5],
    [x + w * 0.92, y],
    [x + w * 0.82, y + h * 0.44],
    [x, y + h * 0.55],
    [x - w * 0.82, y + h * 0.45],
    [x - w * 0.93, y],
  ]);
  let veins = "";
  for (let index = 0; index < 13; index += 1) {
    const px = x - w * 0.86 + (index / 12) * w * 1.72;
    veins += `M${num(px)} ${num(y - h * 0.56)}Q${num(px + (px - x) * 0.14)} ${num(y)} ${num(px)} ${num(y + h * 0.5)}`;
  }
  const knot = fill(
    smooth([
      [x - 4, y - h * 0.62],
      [x - w * 0.5, y - h * 0.96],
      [x - w * 0.16, y - h * 0.74],
      [x + w * 0.1, y - h * 1.04],
      [x + w * 0.22, y - h * 0.72],
      [x + w * 0.6, y - h * 0.9],
      [x + 6, y - h * 0.6],
    ]),
    ink.linear([
      [0, lighten(tone, 0.3)],
      [1, darken(tone, 0.3)],
    ]),
  );
  const tie = (offset: number): string => {
    const line = `M${num(x - w * 0.92)} ${num(y + h * offset)}Q${num(x)} ${num(y + h * offset + size * 0.16)} ${num(x + w * 0.92)} ${num(y + h * offset)}`;
    return stroke(line, "#6b4a23", size * 0.075) + stroke(line, "#d9b878", size * 0.04);
  };
  return (
    nearShadow(body, [size * 0.16, size * 0.16], 0.32) +
    knot +
    fill(
      body,
      ink.linear(
        [
          [0, darken(tone, 0.2)],
          [0.28, lighten(tone, 0.4)],
          [0.6, tone],
          [1, darken(tone, 0.5)],
        ],
        [0, 0, 1, 0.12],
      ),
    ) +
    clipped(stroke(veins, darken(tone, 0.4), 1.8, 0.36), ink.clip(body)) +
    tie(-0.26) +
    tie(0.2)
  );
}

function tile(ink: Ink, at: Point, size: number, pitch: Pitch, tone: Colour): string {
  const { random } = ink;
  const [x, y] = at;
  const [w, d, h] = [size * 0.86, size * 0.62 * Math.max(0.6, pitch), size * 0.5 * (1 - pitch * 0.8)];
  const skew = random.range(-0.2, 0.2) * size;
  const top: Point[] = [
    [x - w, y - h],
    [x - w * 0.2 + skew, y - d - h],
    [x + w, y - d * 0.4 - h],
    [x + w * 0.2 - skew, y + d * 0.6 - h],
  ];
  const path = smoothCorners(top);
  const side = smoothCorners(top.map(([px, py]): Point => [px, py + h]));
  return (
    nearShadow(side, [size * 0.14, size * 0.12], 0.32) +
    fill(side, darken(tone, 0.45)) +
    fill(side, darken(tone, 0.3), 1, ` transform="translate(0 ${num(-h * 0.5)})"`) +
    fill(
      path,
      ink.linear([
        [0, lighten(tone, 0.42)],
        [0.5, tone],
        [1, darken(tone, 0.2)],
      ]),
    )
  );
}

function smoothCorners(points: readonly Point[]): string {
  const rounded = points.flatMap((point, index): Point[] => {
    const before = points[(index + points.length - 1) % points.length] ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    return [
      [point[0] + (before[0] - point[0]) * 0.12, point[1] + (before[1] - point[1]) * 0.12],
      [point[0] + (after[0] - point[0]) * 0.12, point[1] + (after[1] - point[1]) * 0.12],
    ];
  });
  return smooth(rounded);
}

/** Syrup: slow ripples and a falling thread of dark gold. */
function syrup(ink: Ink): string {
  const { random } = ink;
  let body = fill(
    `M0 0H${SHEET}V${SHEET}H0Z`,
    ink.linear(
      [
        [0, "#a85a1c"],
        [0.5, "#6d3310"],
        [1, "#3a1807"],
      ],
      [0, 0, 1, 1],
    ),
  );
  const centre: Point = [random.range(480, 600), random.range(560, 640)];
  for (let index = 9; index > 0; index -= 1) {
    const reach = index * 74 + random.around(14);
    const path = smooth(ring(centre, reach, reach * 0.62, 24, wobble(random, 0.02)));
    body +=
      fill(
        path,
        ink.linear([
          [0, "#d98a35", 0.5],
          [0.4, "#7d3d12", 0.3],
          [1, "#2c1105", 0.5],
        ]),
      ) + stroke(path, "#f2b765", 4, 0.28);
  }
  const [x, y] = centre;
  const thread = `M${num(x - 46)} -20C${num(x - 36)} ${num(y * 0.5)} ${num(x - 22)} ${num(y * 0.8)} ${num(x - 60)} ${num(y)}Q${num(x)} ${num(y + 44)} ${num(x + 60)} ${num(y)}C${num(x + 22)} ${num(y * 0.8)} ${num(x + 36)} ${num(y * 0.5)} ${num(x + 46)} -20Z`;
  return (
    body +
    fill(
      thread,
      ink.linear(
        [
          [0, "#7a3a10"],
          [0.3, "#f0ac52"],
          [0.55, "#a9591c"],
          [1, "#4a1f08"],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    stroke(
      `M${num(x - 20)} 0C${num(x - 14)} ${num(y * 0.5)} ${num(x - 8)} ${num(y * 0.7)} ${num(x - 20)} ${num(y * 0.92)}`,
      "#ffe2ac",
      9,
      0.8,
    ) +
    macroLight(ink)
  );
}

/** Which way the palm sugar is sold. */
export type PalmSugarForm = "dome" | "wrapped" | "tile" | "liquid";

/** Reads the form from a listing's hint. */
export function palmSugarForm(hint: string): PalmSugarForm {
  if (/cair|liquid|syrup|sirup|nira|juruh|bottle|jerrycan/.test(hint)) return "liquid";
  if (/gula-daun|leaf|wrap|gandu|bungkus|bumbung|cylinder/.test(hint)) return "wrapped";
  if (/cetak|tile|koin|coin|kotak|cube|block|keping|squares|discs|sisir/.test(hint)) return "tile";
  return "dome";
}

/** Gula aren: domes from the coconut shell, leaf-wrapped pairs, small moulded pieces, or syrup. */
export function palmSugar(hint: string): Goods {
  const form = palmSugarForm(hint);
  const tones: readonly Colour[] = /tua|dark|hitam/.test(hint)
    ? ["#5f3216", "#6b3a1a"]
    : ["#8f5424", "#9c5f2b", "#7d4519"];
  const piece = (ink: Ink, at: Point, size: number, pitch: Pitch): string => {
    const tone = ink.random.pick(tones);
    if (form === "wrapped") return wrapped(ink, at, size, pitch);
    return form === "tile" || form === "liquid"
      ? tile(ink, at, size, pitch, tone)
      : dome(ink, at, size, pitch, tone);
  };
  const pieceSize = form === "dome" ? 92 : form === "wrapped" ? 78 : 58;
  return {
    words: form === "liquid" ? ["GULA AREN", "CAIR"] : ["GULA", "AREN"],
    emblem: "palm",
    pieceSize,
    piece,
    heap: (ink, area) =>
      heapOfPieces(
        ink,
        { ...area, radius: area.radius * 0.74, height: area.height * 0.8 },
        pieceSize,
        form === "wrapped" ? "#6b5428" : "#5a3013",
        (at, size) => piece(ink, at, size, area.pitch),
      ),
    macro: (ink) => {
      if (form === "liquid") return syrup(ink);
      const { random } = ink;
      const size = form === "tile" ? 170 : 245;
      let body = fill(`M0 0H${SHEET}V${SHEET}H0Z`, "#3b1d0c");
      for (let row = 0; row < Math.ceil(SHEET / (size * 0.62)); row += 1) {
        for (let column = -1; column < 6; column += 1) {
          body += piece(
            ink,
            [
              column * size * 1.42 + (row % 2) * size * 0.7 + random.around(24),
              row * size * (form === "tile" ? 0.62 : 0.92) + random.around(20),
            ],
            size,
            0.72,
          );
        }
      }
      return body + fill(`M0 0H${SHEET}V${SHEET}H0Z`, SHADE, 0.04) + macroLight(ink);
    },
    garnish: (ink, at, size) =>
      [-40, -14, 10].map((turn) => leaf(ink, at, size * 2.1, size * 0.34, turn, "#6a8540")).join(""),
  };
}
