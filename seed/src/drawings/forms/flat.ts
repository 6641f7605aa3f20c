import { darken, lighten, SHADE } from "../colour.js";
import { bilinear, ellipsePath, num, polygon, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { castShadow, dropShadow, pool, roundShadow } from "../light.js";
import { weave, type Fabric, type Surface } from "../weave.js";
import type { Form } from "./form.js";
import { boundRim } from "./round.js";

const flatLight = (u: number, v: number): number => 0.24 - 0.2 * u - 0.24 * v;

/** A round winnowing tray seen face on or lying; `ry` is half its height on the sheet. */
export function drawTray(ink: Ink, x: number, y: number, rx: number, ry: number, fabric: Fabric): string {
  const face: Surface = (u, v) => [x + (u - 0.5) * 2 * rx, y + (v - 0.5) * 2 * ry];
  const disc = ellipsePath(x, y, rx * 0.97, ry * 0.97);
  const cells = Math.round(rx / 7.5);
  return (
    clipped(weave(ink, face, flatLight, { columns: cells, rows: cells }, fabric), ink.clip(disc)) +
    fill(
      disc,
      ink.radial(
        [
          [0, SHADE, 0],
          [0.82, SHADE, 0.02],
          [1, SHADE, 0.4],
        ],
        [0.53, 0.55, 0.5],
      ),
    ) +
    boundRim(x, y, rx, ry, Math.max(15, rx * 0.075), fabric.rim)
  );
}

/** The tray leaning against the wall. */
export const trayForm: Form = (ink, box, fabric) => {
  const radius = Math.min(box.width, box.height) / 2;
  const y = box.base - radius * 1.02;
  return (
    roundShadow(ink, box.x + 64, y + 26, radius, radius, 32, 0.32) +
    pool(ink, box.x + 40, box.base, radius * 0.9, 34, 0.5) +
    drawTray(ink, box.x, y, radius, radius * 1.02, fabric)
  );
};

/** A hand fan: a rounded square of weave set point down on a stick. */
export const fanForm: Form = (ink, box, fabric) => {
  const { x, base, width, height } = box;
  const top = base - height;
  const half = width * 0.46;
  const corners: [Point, Point, Point, Point] = [
    [x - half, top + height * 0.03],
    [x + half * 0.96, top],
    [x + half * 0.5, top + height * 0.62],
    [x - half * 0.46, top + height * 0.63],
  ];
  const outline = `M${num(x - half)} ${num(top + height * 0.05)}Q${num(x)} ${num(top - height * 0.05)} ${num(x + half * 0.96)} ${num(top + height * 0.02)}L${num(x + half * 0.5)} ${num(top + height * 0.6)}Q${num(x)} ${num(top + height * 0.68)} ${num(x - half * 0.46)} ${num(top + height * 0.61)}Z`;
  const stick = polygon([
    [x - 13, top + height * 0.2],
    [x + 13, top + height * 0.2],
    [x + 17, base],
    [x - 15, base],
  ]);
  const wood = ink.linear(
    [
      [0, lighten(fabric.rim, 0.4)],
      [0.5, fabric.rim],
      [1, darken(fabric.rim, 0.4)],
    ],
    [0, 0, 1, 0],
  );
  return (
    dropShadow(outline + stick, [52, 30], 14, 0.34) +
    clipped(weave(ink, bilinear(corners), flatLight, { columns: 30, rows: 26 }, fabric), ink.clip(outline)) +
    stroke(outline, darken(fabric.rim, 0.4), 15) +
    stroke(outline, fabric.rim, 11) +
    stroke(outline, lighten(fabric.rim, 0.4), 3, 0.6, ` transform="translate(-2 -3)"`) +
    fill(
      polygon([
        [x - 13, top + height * 0.56],
        [x + 13, top + height * 0.56],
        [x + 17, base],
        [x - 15, base],
      ]),
      wood,
    ) +
    boundRim(x, top + height * 0.64, 18, 5, 11, fabric.rim) +
    boundRim(x, top + height * 0.67, 18, 5, 11, fabric.rim)
  );
};

/** A tall wall panel leaning, in a bamboo frame. */
export const panelForm: Form = (ink, box, fabric) => {
  const { x, base, width, height } = box;
  const [left, right, top] = [x - width / 2, x + width / 2, base - height];
  const corners: [Point, Point, Point, Point] = [
    [left + 12, top],
    [right + 12, top + 4],
    [right, base],
    [left, base],
  ];
  const outline = polygon(corners);
  const pole = (from: Point, to: Point): string =>
    stroke(polygon([from, to], false), darken(fabric.rim, 0.4), 22) +
    stroke(polygon([from, to], false), fabric.rim, 18) +
    stroke(polygon([from, to], false), lighten(fabric.rim, 0.45), 5, 0.7, ` transform="translate(-4 -3)"`);
  const [a, b, c, d] = corners;
  return (
    dropShadow(outline, [60, 20], 16, 0.36) +
    pool(ink, x + 40, base + 6, width * 0.62, 30, 0.5) +
    weave(
      ink,
      bilinear(corners),
      flatLight,
      { columns: Math.round(width / 15), rows: Math.round(height / 15) },
      { ...fabric, hexagonal: false },
    ) +
    pole(a, b) +
    pole(d, c) +
    pole([a[0], a[1] - 16], [d[0], d[1] + 10]) +
    pole([b[0], b[1] - 16], [c[0], c[1] + 10])
  );
};

/** A lidded box of weave, seen from its corner. */
export const besekForm: Form = (ink, box, fabric) => {
  const { x, base, width } = box;
  const height = Math.min(box.height, width * 0.62);
  const solid = { ...fabric, hexagonal: false };
  const shape = (grow: number, top: number, bottom: number): [string, string, string] => {
    const w = (width / 2) * grow;
    const front: Point = [x - w * 0.12, bottom];
    const left: Point = [x - w, bottom - w * 0.34];
    const right: Point = [x + w, bottom - w * 0.4];
    const up = (point: Point): Point => [point[0], point[1] - (bottom - top)];
    const rear: Point = [left[0] + right[0] - front[0], left[1] + right[1] - front[1]];
    const rows = Math.max(4, Math.round((bottom - top) / 17));
    return [
      weave(
        ink,
        bilinear([up(left), up(front), front, left]),
        (u, v) => 0.2 - v * 0.16 - u * 0.05,
        { columns: Math.round(w / 17), rows },
        solid,
      ),
      weave(
        ink,
        bilinear([up(front), up(right), right, front]),
        (u, v) => -0.22 - v * 0.16 - u * 0.1,
        { columns: Math.round(w / 15), rows },
        solid,
      ),
      weave(
        ink,
        bilinear([up(left), up(rear), up(right), up(front)]),
        (u, v) => 0.34 - u * 0.14 - v * 0.1,
        { columns: Math.round(w / 15), rows: Math.round(w / 17) },
        solid,
      ),
    ];
  };
  const lidBottom = base - height * 0.42;
  const [l, r] = shape(0.96, base - height * 0.6, base);
  const lid = shape(1.02, base - height * 0.86, lidBottom);
  const w = (width / 2) * 1.02;
  const edge = polygon(
    [
      [x - w, lidBottom - w * 0.34],
      [x - w * 0.12, lidBottom],
      [x + w, lidBottom - w * 0.4],
    ],
    false,
  );
  const topEdge = polygon(
    [
      [x - w, base - height * 0.86 - w * 0.34],
      [x - w * 0.12, base - height * 0.86],
      [x + w, base - height * 0.86 - w * 0.4],
    ],
    false,
  );
  return (
    castShadow(ink, x, base - width * 0.12, width * 0.9, height) +
    l +
    r +
    stroke(edge, SHADE, 14, 0.3, ' transform="translate(4 12)"') +
    lid.join("") +
    stroke(edge, darken(fabric.rim, 0.3), 12) +
    stroke(edge, fabric.rim, 8) +
    stroke(topEdge, lighten(fabric.rim, 0.2), 6, 0.7)
  );
};

/** A shallow four-sided tray or letter box. */
export const boxTrayForm: Form = (ink, box, fabric) =>
  besekForm(ink, { ...box, height: box.height * 0.6 }, fabric);
