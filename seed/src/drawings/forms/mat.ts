import { darken, lighten, SHADE } from "../colour.js";
import { bilinear, ellipsePath, num, polygon, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { nearShadow, pool } from "../light.js";
import { weave, type Fabric, type Surface, type WeaveSize } from "../weave.js";
import type { Form } from "./form.js";

/** A square weave turned by 45 degrees over a rectangle, as mats are plaited; clip it to the shape. */
export function diagonal(surface: Surface): Surface {
  return (u, v) => surface(0.5 + (u - v) * 0.9, 0.5 + (u + v - 1) * 0.9);
}

/** The size of a slanting weave, without the cells that fall outside the shape. */
export function slanting(count: number): WeaveSize {
  const within = (share: number): boolean => share > -0.05 && share < 1.05;
  return {
    columns: count,
    rows: count,
    shows: (u, v) => within(0.5 + (u - v) * 0.9) && within(0.5 + (u + v - 1) * 0.9),
  };
}

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
  const fabricSize = slanting(46);
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
      weave(ink, diagonal(body), (u, v) => 0.4 - Math.abs(v + u - 0.7) * 0.7, slanting(40), fabric),
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
