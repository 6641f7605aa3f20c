import { darken, lighten, SHADE } from "../colour.js";
import { bilinear, ellipsePath, num, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { castShadow, nearShadow } from "../light.js";
import { weave, type Fabric, type Surface } from "../weave.js";
import { diagonal, slanting } from "./mat.js";
import type { Form } from "./form.js";

/** A plaited carrying bag with two handles. */
export const bagForm: Form = (ink, box, fabric) => {
  const { x, base, width } = box;
  const height = box.height * 0.66;
  const top = base - height;
  const [half, foot] = [width * 0.5, width * 0.43];
  const outline = `M${num(x - half)} ${num(top)}Q${num(x)} ${num(top + 26)} ${num(x + half)} ${num(top)}L${num(x + foot)} ${num(base - 16)}Q${num(x + foot - 4)} ${num(base + 8)} ${num(x + foot - 30)} ${num(base + 10)}H${num(x - foot + 30)}Q${num(x - foot + 4)} ${num(base + 8)} ${num(x - foot)} ${num(base - 16)}Z`;
  const corners: [Point, Point, Point, Point] = [
    [x - half, top - 10],
    [x + half, top - 10],
    [x + foot, base + 14],
    [x - foot, base + 14],
  ];
  const strap = (dx: number, dy: number, dark: number): string => {
    const line = `M${num(x - half * 0.5 + dx)} ${num(top + 60 + dy)}C${num(x - half * 0.56 + dx)} ${num(top - height * 0.62 + dy)} ${num(x + half * 0.56 + dx)} ${num(top - height * 0.62 + dy)} ${num(x + half * 0.5 + dx)} ${num(top + 60 + dy)}`;
    const colour = darken(fabric.rim, dark);
    return (
      stroke(line, darken(colour, 0.45), 25) +
      stroke(line, colour, 20) +
      stroke(line, lighten(colour, 0.4), 5, 0.7, ' transform="translate(-4 -3)"') +
      stroke(line, darken(colour, 0.4), 20, 0.45, ' stroke-dasharray="3 14" style="stroke-linecap:butt"')
    );
  };
  const rear = `M${num(x - half)} ${num(top)}Q${num(x)} ${num(top - 44)} ${num(x + half)} ${num(top)}Q${num(x)} ${num(top + 26)} ${num(x - half)} ${num(top)}Z`;
  return (
    castShadow(ink, x, base, width * 0.86, height) +
    strap(16, -34, 0.3) +
    fill(rear, darken(fabric.rim, 0.6)) +
    clipped(
      weave(ink, diagonal(bilinear(corners)), (u, v) => 0.24 - 0.1 * u - 0.12 * v, slanting(42), fabric),
      ink.clip(outline),
    ) +
    fill(
      outline,
      ink.linear(
        [
          [0, SHADE, 0.22],
          [0.16, "#fff4d8", 0.16],
          [0.4, "#fff4d8", 0.02],
          [0.7, SHADE, 0.06],
          [1, SHADE, 0.48],
        ],
        [0, 0, 1, 0.12],
      ),
    ) +
    stroke(
      `M${num(x - half)} ${num(top)}Q${num(x)} ${num(top + 26)} ${num(x + half)} ${num(top)}`,
      darken(fabric.rim, 0.4),
      16,
    ) +
    stroke(
      `M${num(x - half)} ${num(top)}Q${num(x)} ${num(top + 26)} ${num(x + half)} ${num(top)}`,
      fabric.rim,
      11,
    ) +
    strap(0, 0, 0)
  );
};

/** A flat pouch with a flap and a toggle. */
export const clutchForm: Form = (ink, box, fabric) => {
  const { x, base, width } = box;
  const height = Math.min(box.height * 0.6, width * 0.66);
  const [half, top] = [width * 0.52, base - height];
  const corners: [Point, Point, Point, Point] = [
    [x - half, top],
    [x + half, top],
    [x + half, base],
    [x - half, base],
  ];
  const outline = `M${num(x - half)} ${num(top + 24)}Q${num(x - half)} ${num(top)} ${num(x - half + 24)} ${num(top)}H${num(x + half - 24)}Q${num(x + half)} ${num(top)} ${num(x + half)} ${num(top + 24)}V${num(base - 24)}Q${num(x + half)} ${num(base)} ${num(x + half - 24)} ${num(base)}H${num(x - half + 24)}Q${num(x - half)} ${num(base)} ${num(x - half)} ${num(base - 24)}Z`;
  const flap = `M${num(x - half - 3)} ${num(top + 16)}Q${num(x - half)} ${num(top - 6)} ${num(x - half + 24)} ${num(top - 6)}H${num(x + half - 24)}Q${num(x + half)} ${num(top - 6)} ${num(x + half + 3)} ${num(top + 16)}L${num(x + half * 0.9)} ${num(top + height * 0.5)}Q${num(x)} ${num(top + height * 0.66)} ${num(x - half * 0.9)} ${num(top + height * 0.5)}Z`;
  const surface: Surface = bilinear(corners);
  return (
    castShadow(ink, x, base - 6, width, height * 0.8) +
    clipped(
      weave(ink, diagonal(surface), (u, v) => 0.06 - 0.1 * u - 0.14 * v, slanting(44), fabric),
      ink.clip(outline),
    ) +
    nearShadow(flap, [4, 18], 0.34) +
    clipped(
      weave(ink, diagonal(surface), (u, v) => 0.3 - 0.12 * u - 0.1 * v, slanting(44), fabric),
      ink.clip(flap),
    ) +
    stroke(flap, fabric.rim, 8) +
    toggle(ink, x, top + height * 0.585)
  );
};

function toggle(ink: Ink, x: number, y: number): string {
  return (
    nearShadow(ellipsePath(x, y, 22, 22), [5, 8], 0.4) +
    fill(
      ellipsePath(x, y, 22, 22),
      ink.radial(
        [
          [0, "#d8a769"],
          [0.6, "#8a5a33"],
          [1, "#4a2c17"],
        ],
        [0.34, 0.3, 0.8],
      ),
    ) +
    fill(ellipsePath(x - 5, y, 3, 3) + ellipsePath(x + 6, y, 3, 3), "#2a160d")
  );
}

/** A small stack of place mats, the top one turned a little. */
export function placematStack(
  ink: Ink,
  x: number,
  y: number,
  width: number,
  fabric: Fabric,
  count = 4,
): string {
  let body = "";
  for (let index = 0; index < count; index += 1) {
    const [dx, dy] = [ink.random.around(16), -index * 13];
    const corners: [Point, Point, Point, Point] = [
      [x - width * 0.38 + dx, y - 120 + dy],
      [x + width * 0.46 + dx, y - 130 + dy],
      [x + width * 0.54 + dx, y + 66 + dy],
      [x - width * 0.52 + dx, y + 72 + dy],
    ];
    const path = `M${corners.map(([px, py]) => `${num(px)} ${num(py)}`).join("L")}Z`;
    body += nearShadow(path, [10, 13], 0.34);
    body +=
      index === count - 1
        ? clipped(
            weave(
              ink,
              diagonal(bilinear(corners)),
              (u, v) => 0.26 - 0.16 * u - 0.1 * v,
              slanting(38),
              fabric,
            ),
            ink.clip(path),
          ) + stroke(path, fabric.rim, 8)
        : fill(path, darken(fabric.upright(0), 0.12)) + stroke(path, darken(fabric.rim, 0.1), 8);
  }
  return body;
}

/** Place mats or coasters in a stack on the table. */
export const placematForm: Form = (ink, box, fabric) =>
  placematStack(ink, box.x, box.base - 60, box.width * 1.25, fabric);

/** Coasters: small place mats in a higher stack. */
export const coasterForm: Form = (ink, box, fabric) =>
  placematStack(ink, box.x, box.base - 60, box.width, fabric, 7);

/** A round bag on a long strap. */
export const roundBagForm: Form = (ink, box, fabric) => {
  const { x, base, width } = box;
  const r = width * 0.44;
  const y = base - r;
  const disc = ellipsePath(x, y, r, r);
  const strap = `M${num(x - r * 0.8)} ${num(y - r * 0.55)}C${num(x - r * 0.9)} ${num(y - r * 2.3)} ${num(x + r * 0.9)} ${num(y - r * 2.3)} ${num(x + r * 0.8)} ${num(y - r * 0.55)}`;
  const face: Surface = (u, v) => [x + (u - 0.5) * 2 * r, y + (v - 0.5) * 2 * r];
  return (
    castShadow(ink, x, base, r * 1.3, r * 1.4) +
    stroke(strap, darken(fabric.rim, 0.5), 17) +
    stroke(strap, fabric.rim, 12) +
    stroke(strap, lighten(fabric.rim, 0.4), 3, 0.7) +
    fill(ellipsePath(x + 22, y + 4, r, r), darken(fabric.rim, 0.45)) +
    clipped(
      weave(ink, diagonal(face), (u, v) => 0.24 - 0.14 * u - 0.16 * v, slanting(34), fabric),
      ink.clip(disc),
    ) +
    fill(
      disc,
      ink.radial(
        [
          [0, "#fff4d8", 0.2],
          [0.5, SHADE, 0],
          [0.8, SHADE, 0.1],
          [1, SHADE, 0.45],
        ],
        [0.4, 0.36, 0.66],
      ),
    ) +
    stroke(disc, darken(fabric.rim, 0.35), 15) +
    stroke(disc, fabric.rim, 9) +
    toggle(ink, x, y - r * 0.72)
  );
};
