import { darken, lighten, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num, smooth, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { drawLabel, type LabelText } from "./label.js";
import type { UprightBox, WindowView } from "./pouch.js";

function sidePath(points: readonly Point[], x: number): string {
  const mirrored = [...points].reverse().map(([px, py]): Point => [2 * x - px, py]);
  return smooth([...points, ...mirrored], true);
}

/** A glass jar with a wooden or brass lid; `content` is drawn behind the glass. */
export function drawJar(
  ink: Ink,
  box: UprightBox,
  accent: Colour,
  text: LabelText,
  content: WindowView,
): string {
  const { random } = ink;
  const { x, base, width, height } = box;
  const half = width / 2;
  const top = base - height;
  const lidHeight = height * 0.16;
  const neck = top + lidHeight;
  const body = `M${num(x - half * 0.8)} ${num(neck)}C${num(x - half * 1.02)} ${num(neck + height * 0.06)} ${num(x - half)} ${num(neck + height * 0.1)} ${num(x - half)} ${num(neck + height * 0.18)}V${num(base - height * 0.06)}Q${num(x - half)} ${num(base)} ${num(x - half * 0.8)} ${num(base + height * 0.012)}Q${num(x)} ${num(base + height * 0.034)} ${num(x + half * 0.8)} ${num(base + height * 0.012)}Q${num(x + half)} ${num(base)} ${num(x + half)} ${num(base - height * 0.06)}V${num(neck + height * 0.18)}C${num(x + half)} ${num(neck + height * 0.1)} ${num(x + half * 1.02)} ${num(neck + height * 0.06)} ${num(x + half * 0.8)} ${num(neck)}Z`;
  const wooden = random.chance(0.6);
  const lid = wooden ? "#b98450" : random.pick(["#c9a24d", "#8a5a3a", accent]);
  const lidPath = `M${num(x - half * 0.86)} ${num(top + 12)}Q${num(x)} ${num(top - 10)} ${num(x + half * 0.86)} ${num(top + 12)}V${num(neck - 4)}Q${num(x)} ${num(neck + 20)} ${num(x - half * 0.86)} ${num(neck - 4)}Z`;
  const lidLight = ink.linear(
    [
      [0, darken(lid, 0.3)],
      [0.25, lighten(lid, 0.35)],
      [0.6, lid],
      [1, darken(lid, 0.42)],
    ],
    [0, 0, 1, 0],
  );
  const glassEdge = ink.linear(
    [
      [0, SHADE, 0.4],
      [0.08, "#ffffff", 0.2],
      [0.2, "#ffffff", 0.02],
      [0.85, SHADE, 0.02],
      [1, SHADE, 0.45],
    ],
    [0, 0, 1, 0],
  );
  const inside = { x: x - half, y: neck + height * 0.06, width, height: base - neck - height * 0.05 };
  return (
    fill(body, "#fbf6ea", 0.5) +
    clipped(content(inside), ink.clip(body)) +
    fill(body, glassEdge) +
    drawLabel(
      ink,
      text,
      { x, y: neck + (base - neck) * 0.56, width: width * 0.62, height: height * 0.46 },
      accent,
    ) +
    fill(
      `M${num(x - half * 0.88)} ${num(neck + height * 0.14)}q6 -18 22 -26l0 ${num(height * 0.6)}q-16 4 -22 -8Z`,
      "#ffffff",
      0.4,
    ) +
    fill(
      `M${num(x + half * 0.8)} ${num(neck + height * 0.16)}l12 6v${num(height * 0.5)}l-12 4Z`,
      "#ffffff",
      0.22,
    ) +
    stroke(body, darken("#cdbb9c", 0.35), 2.4, 0.5) +
    fill(lidPath, lidLight) +
    fill(ellipsePath(x, top + 8, half * 0.84, 11), lighten(lid, 0.3), 0.75) +
    stroke(
      `M${num(x - half * 0.86)} ${num(neck - 14)}Q${num(x)} ${num(neck + 10)} ${num(x + half * 0.86)} ${num(neck - 14)}`,
      darken(lid, 0.5),
      3,
      0.4,
    )
  );
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
