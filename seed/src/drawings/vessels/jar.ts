import { darken, lighten, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { drawLabel, type LabelText } from "./label.js";
import type { UprightBox, WindowView } from "./pouch.js";

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
