import { darken, lighten, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num, smooth, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { drawLabel, type LabelText } from "./label.js";
import type { UprightBox } from "./pouch.js";

function sidePath(points: readonly Point[], x: number): string {
  const mirrored = [...points].reverse().map(([px, py]): Point => [2 * x - px, py]);
  return smooth([...points, ...mirrored], true);
}

/** A slim bottle for what pours, filled with the given colour. */
export function drawBottle(
  ink: Ink,
  box: UprightBox,
  accent: Colour,
  text: LabelText,
  liquid: Colour,
): string {
  const { x, base, width, height } = box;
  const half = width / 2;
  const top = base - height;
  const left: Point[] = [
    [x - half * 0.3, top + height * 0.1],
    [x - half * 0.32, top + height * 0.2],
    [x - half * 0.6, top + height * 0.28],
    [x - half * 0.96, top + height * 0.38],
    [x - half, top + height * 0.5],
    [x - half, base - height * 0.1],
    [x - half * 0.97, base - height * 0.02],
    [x - half * 0.6, base + height * 0.012],
  ];
  const body = sidePath(left, x);
  const clip = ink.clip(body);
  const level = top + height * 0.27;
  const depth = ink.linear(
    [
      [0, darken(liquid, 0.45)],
      [0.2, lighten(liquid, 0.2)],
      [0.55, liquid],
      [1, darken(liquid, 0.6)],
    ],
    [0, 0, 1, 0.05],
  );
  const cap = `M${num(x - half * 0.36)} ${num(top)}h${num(half * 0.72)}v${num(height * 0.11)}q${num(-half * 0.36)} 12 ${num(-half * 0.72)} 0Z`;
  return (
    fill(body, "#f2e6d0", 0.75) +
    clipped(
      fill(`M${num(x - half)} ${num(level)}H${num(x + half)}V${num(base + 20)}H${num(x - half)}Z`, depth) +
        fill(ellipsePath(x, level, half * 0.6, 8), lighten(liquid, 0.35), 0.8),
      clip,
    ) +
    drawLabel(ink, text, { x, y: base - height * 0.29, width: width * 0.74, height: height * 0.42 }, accent) +
    fill(
      `M${num(x - half * 0.86)} ${num(top + height * 0.46)}q4 -26 18 -36v${num(height * 0.5)}q-14 2 -18 -10Z`,
      "#ffffff",
      0.38,
    ) +
    fill(
      body,
      ink.linear(
        [
          [0, SHADE, 0.3],
          [0.1, SHADE, 0],
          [0.84, SHADE, 0],
          [1, SHADE, 0.4],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    stroke(body, darken(liquid, 0.5), 2.4, 0.5) +
    fill(
      cap,
      ink.linear(
        [
          [0, "#6b4326"],
          [0.3, "#c79761"],
          [1, "#5a3820"],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    fill(ellipsePath(x, top + 2, half * 0.36, 7), "#d9b07c")
  );
}

/** A stout can with a handle, for kitchens that buy by the litre. */
export function drawJerrycan(
  ink: Ink,
  box: UprightBox,
  accent: Colour,
  text: LabelText,
  liquid: Colour,
): string {
  const { x, base, width, height } = box;
  const half = width / 2;
  const top = base - height;
  const shoulder = top + height * 0.24;
  const shell = "#efe2c8";
  const body = `M${num(x - half * 0.9)} ${num(shoulder)}Q${num(x - half)} ${num(shoulder + 4)} ${num(x - half)} ${num(shoulder + 40)}V${num(base - 30)}Q${num(x - half)} ${num(base + 8)} ${num(x - half + 40)} ${num(base + 10)}H${num(x + half - 40)}Q${num(x + half)} ${num(base + 8)} ${num(x + half)} ${num(base - 30)}V${num(shoulder + 40)}Q${num(x + half)} ${num(shoulder - 20)} ${num(x + half * 0.8)} ${num(shoulder - 34)}L${num(x + half * 0.1)} ${num(top + height * 0.09)}H${num(x - half * 0.34)}L${num(x - half * 0.5)} ${num(shoulder - 20)}Z`;
  const hole = `M${num(x + half * 0.04)} ${num(shoulder - 6)}L${num(x + half * 0.1)} ${num(shoulder - 46)}L${num(x + half * 0.62)} ${num(shoulder - 6)}Z`;
  const level = base - height * 0.64;
  const cap = `M${num(x - half * 0.4)} ${num(top + 4)}h${num(half * 0.56)}v${num(height * 0.085)}h${num(-half * 0.56)}Z`;
  return (
    fill(body, shell, 0.95) +
    clipped(
      fill(
        `M${num(x - half)} ${num(level)}H${num(x + half)}V${num(base + 12)}H${num(x - half)}Z`,
        ink.linear(
          [
            [0, lighten(liquid, 0.12)],
            [1, darken(liquid, 0.3)],
          ],
          [0, 0, 1, 1],
        ),
        0.82,
      ),
      ink.clip(body),
    ) +
    fill(hole, darken(shell, 0.5)) +
    drawLabel(ink, text, { x, y: base - height * 0.33, width: width * 0.66, height: height * 0.46 }, accent) +
    fill(
      body,
      ink.linear(
        [
          [0, SHADE, 0.2],
          [0.12, "#ffffff", 0.3],
          [0.3, "#ffffff", 0.04],
          [0.75, SHADE, 0.06],
          [1, SHADE, 0.42],
        ],
        [0, 0, 1, 0],
      ),
    ) +
    stroke(body, darken(shell, 0.5), 3, 0.4) +
    fill(
      cap,
      ink.linear(
        [
          [0, darken(accent, 0.2)],
          [0.3, lighten(accent, 0.3)],
          [1, darken(accent, 0.4)],
        ],
        [0, 0, 1, 0],
      ),
    )
  );
}
