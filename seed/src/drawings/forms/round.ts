import { darken, lighten, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num, polygon, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { castShadow } from "../light.js";
import { weave, type Fabric, type Surface } from "../weave.js";
import type { Form } from "./form.js";

/** How far round rims open towards the eye. */
export const PITCH = 0.3;

/** Light around an upright round body: brightest left of the middle, dark to the right. */
export function aroundLight(u: number, v: number): number {
  return 0.34 * Math.cos((u - 0.3) * 3.2) - 0.26 * u - v * 0.1;
}

/** The front half of a round body whose radius follows `radius(v)`. */
export function frontHalf(
  x: number,
  top: number,
  height: number,
  radius: (v: number) => number,
  back = false,
): Surface {
  return (u, v) => {
    const angle = Math.PI * (1 - u);
    const reach = radius(v);
    return [
      x + Math.cos(angle) * reach,
      top + v * height + (back ? -1 : 1) * Math.sin(angle) * reach * PITCH,
    ];
  };
}

/** A bound rim: a band with slanting wraps along an elliptic arc (degrees, 0 to the right, clockwise). */
export function boundRim(
  x: number,
  y: number,
  rx: number,
  ry: number,
  thickness: number,
  colour: Colour,
  from = 0,
  to = 360,
): string {
  const points: Point[] = [];
  const steps = 60;
  for (let index = 0; index <= steps; index += 1) {
    const angle = ((from + ((to - from) * index) / steps) * Math.PI) / 180;
    points.push([x + Math.cos(angle) * rx, y + Math.sin(angle) * ry]);
  }
  let wraps = "";
  for (let index = 0; index < steps; index += 2) {
    const [px, py] = points[index] ?? [x, y];
    wraps += `M${num(px - thickness * 0.3)} ${num(py + thickness * 0.42)}L${num(px + thickness * 0.35)} ${num(py - thickness * 0.42)}`;
  }
  const line = polygon(points, to - from >= 360);
  return (
    stroke(line, darken(colour, 0.45), thickness * 1.12) +
    stroke(line, colour, thickness * 0.86) +
    stroke(
      line,
      lighten(colour, 0.4),
      thickness * 0.26,
      0.7,
      ` transform="translate(0 ${num(-thickness * 0.2)})"`,
    ) +
    stroke(wraps, darken(colour, 0.5), Math.max(2, thickness * 0.16), 0.6)
  );
}

interface RoundShape {
  readonly radius: (v: number) => number;
  readonly handle?: boolean;
  readonly lid?: boolean;
  /** Drawn between the inside and the front, standing out of the top. */
  readonly filling?: (ink: Ink, x: number, y: number, radius: number) => string;
}

/** A woven round body with an open mouth, a handle or a lid. */
export function drawRound(ink: Ink, box: Parameters<Form>[1], fabric: Fabric, shape: RoundShape): string {
  const { x, base, width, height } = box;
  const mouth = width / 2;
  const radius = (v: number): number => mouth * shape.radius(v);
  const topRadius = radius(0);
  const bodyHeight = height - topRadius * PITCH - radius(1) * PITCH;
  const top = base - bodyHeight - radius(1) * PITCH;
  const columns = Math.round(width / 15);
  const rows = Math.max(8, Math.round(bodyHeight / 17));
  const inside = weave(
    ink,
    frontHalf(x, top, bodyHeight * 0.5, (v) => topRadius * (1 - v * 0.12), true),
    (u, v) => -0.5 + 0.3 * u - v * 0.2,
    { columns, rows: 7 },
    fabric,
  );
  const front = frontHalf(x, top, bodyHeight, radius);
  const thickness = Math.max(11, width * 0.034);
  const handle = shape.handle
    ? (() => {
        const arc = `M${num(x - topRadius * 0.96)} ${num(top)}C${num(x - topRadius * 0.86)} ${num(top - height * 0.74)} ${num(x + topRadius * 0.86)} ${num(top - height * 0.74)} ${num(x + topRadius * 0.96)} ${num(top)}`;
        return (
          stroke(arc, darken(fabric.rim, 0.5), thickness * 1.3) +
          stroke(arc, fabric.rim, thickness) +
          stroke(arc, lighten(fabric.rim, 0.5), thickness * 0.3, 0.7, ` transform="translate(-3 -3)"`) +
          stroke(
            arc,
            darken(fabric.rim, 0.45),
            thickness,
            0.5,
            ` stroke-dasharray="3 15" style="stroke-linecap:butt"`,
          )
        );
      })()
    : "";
  const lidTop = top - topRadius * 0.16;
  const lid = shape.lid
    ? weave(
        ink,
        (u, v) => {
          const angle = u * Math.PI * 2;
          const reach = topRadius * 1.06 * v;
          return [
            x + Math.cos(angle) * reach,
            lidTop + Math.sin(angle) * reach * PITCH - (1 - v) * topRadius * 0.24,
          ];
        },
        (u) => 0.2 + 0.26 * Math.cos(u * 6.283 + 2.4),
        { columns: 44, rows: 9 },
        { ...fabric, hexagonal: false },
      ) +
      boundRim(x, lidTop + 6, topRadius * 1.06, topRadius * 1.06 * PITCH, thickness, fabric.rim) +
      fill(
        ellipsePath(x, lidTop - topRadius * 0.26, 22, 15),
        ink.radial(
          [
            [0, lighten(fabric.rim, 0.5)],
            [1, darken(fabric.rim, 0.4)],
          ],
          [0.3, 0.3, 0.8],
        ),
      )
    : "";
  const open =
    fill(ellipsePath(x, top, topRadius, topRadius * PITCH), darken(fabric.rim, 0.72)) +
    clipped(inside, ink.clip(ellipsePath(x, top, topRadius, topRadius * PITCH))) +
    boundRim(x, top, topRadius, topRadius * PITCH, thickness, darken(fabric.rim, 0.16), 180, 360) +
    (shape.filling?.(ink, x, top, topRadius) ?? "");
  const seeThrough = fabric.hexagonal ? fill(bodyPath(front), darken(fabric.rim, 0.6), 0.55) : "";
  return (
    castShadow(ink, x, base - radius(1) * PITCH * 0.4, radius(1) * 2, height * 0.8) +
    (shape.lid ? "" : open) +
    seeThrough +
    weave(ink, front, aroundLight, { columns, rows }, fabric) +
    fill(
      bodyPath(front),
      ink.linear(
        [
          [0, SHADE, 0.12],
          [0.25, SHADE, 0],
          [0.6, SHADE, 0.06],
          [1, SHADE, 0.5],
        ],
        [0, 0, 1, 0.12],
      ),
    ) +
    boundRim(
      x,
      base - radius(1) * PITCH,
      radius(1),
      radius(1) * PITCH,
      thickness,
      darken(fabric.rim, 0.22),
      0,
      180,
    ) +
    (shape.lid ? lid : boundRim(x, top, topRadius, topRadius * PITCH, thickness, fabric.rim, 0, 180)) +
    handle
  );
}

/** The outline of a surface as seen, for light and clips. */
export function bodyPath(surface: Surface): string {
  const samples = Array.from({ length: 25 }, (_, index) => index / 24);
  return polygon([
    ...samples.map((u) => surface(u, 0)),
    ...samples.map((v) => surface(1, v)),
    ...samples.map((u) => surface(1 - u, 1)),
    ...samples.map((v) => surface(0, 1 - v)),
  ]);
}

/** An open basket, wider above than below, with or without a handle. */
export function basketForm(filling?: RoundShape["filling"]): Form {
  return (ink, box, fabric) => {
    const flare = ink.random.range(0.16, 0.36);
    return drawRound(ink, box, fabric, {
      radius: (v) => 1 - flare * v * v + 0.06 * Math.sin(v * 3.1),
      handle: ink.random.chance(0.55),
      ...(filling === undefined ? {} : { filling }),
    });
  };
}

/** A tall basket with a lid, for linen. */
export const laundryForm: Form = (ink, box, fabric) =>
  drawRound(ink, box, fabric, { radius: (v) => 0.86 + 0.13 * Math.sin(v * 2.6), lid: true });

/** A slim vase-like body. */
export const vaseForm: Form = (ink, box, fabric) =>
  drawRound(ink, { ...box, width: box.width * 0.68 }, fabric, {
    radius: (v) => 0.66 + 0.34 * Math.sin(0.4 + v * 2.5),
  });

/** A wide, shallow sieve for draining. */
export const colanderForm: Form = (ink, box, fabric) =>
  drawRound(ink, box, { ...fabric, hexagonal: true }, { radius: (v) => 1 - 0.62 * Math.pow(v, 1.7) });
