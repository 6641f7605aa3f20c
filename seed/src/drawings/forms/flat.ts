import { darken, lighten, SHADE } from "../colour.js";
import { bilinear, ellipsePath, num, polygon, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { castShadow, dropShadow, nearShadow, pool } from "../light.js";
import { weave, type Fabric, type Surface } from "../weave.js";
import type { Form } from "./form.js";
import { boundRim } from "./round.js";

const flatLight = (u: number, v: number): number => 0.24 - 0.2 * u - 0.24 * v;

/** A square weave turned by 45 degrees over a rectangle, as mats are plaited; clip it to the shape. */
export function diagonal(surface: Surface): Surface {
  return (u, v) => surface(0.5 + (u - v) * 0.9, 0.5 + (u + v - 1) * 0.9);
}

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
    dropShadow(ink, ellipsePath(box.x, y, radius, radius), [64, 26], 16, 0.32) +
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
    dropShadow(ink, outline + stick, [52, 30], 14, 0.34) +
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
    dropShadow(ink, outline, [60, 20], 16, 0.36) +
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

/** A mat lying on the ground with its far end still rolled. */
export const matForm: Form = (ink, box, fabric) => {
  const { x, base, width } = box;
  const [far, near] = [base - 330, base + 30];
  const corners: [Point, Point, Point, Point] = [
    [x - width * 0.4, far],
    [x + width * 0.5, far],
    [x + width * 0.66, near],
    [x - width * 0.6, near],
  ];
  const outline = polygon(corners);
  const ground = bilinear(corners);
  const fabricSize = { columns: 46, rows: 46 };
  const radius = 62;
  return (
    nearShadow(outline, [14, 16], 0.3) +
    clipped(
      weave(ink, diagonal(ground), (u, v) => 0.3 - 0.3 * v * u - 0.1 * u, fabricSize, fabric),
      ink.clip(outline),
    ) +
    stroke(outline, fabric.rim, 9) +
    stroke(outline, lighten(fabric.rim, 0.5), 2, 0.6) +
    fill(
      polygon([
        [x - width * 0.4, far + 20],
        [x + width * 0.5, far + 20],
        [x + width * 0.53, far + 96],
        [x - width * 0.42, far + 84],
      ]),
      SHADE,
      0.26,
    ) +
    rolled(ink, x - width * 0.42, x + width * 0.52, far + 8, radius, fabric)
  );
};

/** A roll of mat lying across, from left to right, resting on `y`. */
export function rolled(
  ink: Ink,
  left: number,
  right: number,
  y: number,
  radius: number,
  fabric: Fabric,
): string {
  const middle = y - radius;
  const body: Surface = (u, v) => [
    left + (right - left) * u + Math.sin(v * Math.PI) * radius * 0.32,
    middle - radius * Math.cos(v * Math.PI),
  ];
  const path = `M${num(left)} ${num(middle - radius)}H${num(right)}A${num(radius * 0.34)} ${num(radius)} 0 0 1 ${num(right)} ${num(middle + radius)}H${num(left)}Z`;
  const end = ellipsePath(left, middle, radius * 0.34, radius);
  let spiral = `M${num(left)} ${num(middle)}`;
  for (let index = 1; index <= 44; index += 1) {
    const angle = index * 0.52;
    const reach = radius * 0.96 * (index / 44);
    spiral += `L${num(left + Math.cos(angle) * reach * 0.34)} ${num(middle + Math.sin(angle) * reach)}`;
  }
  const tie = (share: number): string => {
    const x = left + (right - left) * share;
    const line = `M${num(x)} ${num(middle - radius)}q${num(radius * 0.42)} ${num(radius)} 0 ${num(radius * 2)}`;
    return stroke(line, darken(fabric.rim, 0.5), 11) + stroke(line, lighten(fabric.rim, 0.25), 6);
  };
  return (
    pool(ink, (left + right) / 2 + 30, y + 4, (right - left) * 0.6, radius * 0.5, 0.5) +
    clipped(
      weave(
        ink,
        diagonal(body),
        (u, v) => 0.4 - Math.abs(v + u - 0.7) * 0.7,
        { columns: 40, rows: 40 },
        fabric,
      ),
      ink.clip(path),
    ) +
    fill(
      path,
      ink.linear(
        [
          [0, "#fff4d8", 0.26],
          [0.3, "#fff4d8", 0.05],
          [0.55, SHADE, 0.08],
          [1, SHADE, 0.62],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    fill(end, darken(fabric.upright(1), 0.3)) +
    stroke(spiral, darken(fabric.rim, 0.55), 5, 0.85) +
    tie(0.3) +
    tie(0.72)
  );
}

/** Two rolls of mat, one upon the other. */
export const rollForm: Form = (ink, box, fabric) => {
  const half = box.width * 0.6;
  return (
    rolled(ink, box.x - half, box.x + half * 0.96, box.base - 150, 84, fabric) +
    rolled(ink, box.x - half * 1.06, box.x + half * 1.04, box.base + 10, 92, fabric)
  );
};
