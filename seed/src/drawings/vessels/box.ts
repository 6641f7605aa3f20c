import { darken, lighten, mix, type Colour } from "../colour.js";
import { bilinear, num, polygon, type Point } from "../geometry.js";
import { fill, stroke, type Ink } from "../ink.js";
import { drawLabel, type LabelText } from "./label.js";
import type { UprightBox } from "./pouch.js";

/** A carton seen a little from the right and from above; the front face carries the label. */
export function drawBox(ink: Ink, box: UprightBox, accent: Colour, text: LabelText): string {
  const { random } = ink;
  const { x, base, width, height } = box;
  const card = random.chance(0.55) ? "#cfa26b" : mix(accent, "#f3e4c8", random.range(0.15, 0.8));
  const depth = width * 0.2;
  const [left, right, top] = [x - width / 2 - depth * 0.3, x + width / 2 - depth * 0.3, base - height];
  const front: Point[] = [
    [left, top],
    [right, top + 3],
    [right, base + 8],
    [left, base],
  ];
  const side: Point[] = [
    [right, top + 3],
    [right + depth, top - depth * 0.34],
    [right + depth, base - depth * 0.42],
    [right, base + 8],
  ];
  const lid: Point[] = [
    [left, top],
    [left + depth, top - depth * 0.36],
    [right + depth, top - depth * 0.34],
    [right, top + 3],
  ];
  const face = ink.linear([
    [0, lighten(card, 0.24)],
    [1, darken(card, 0.08)],
  ]);
  const shaded = ink.linear(
    [
      [0, darken(card, 0.3)],
      [1, darken(card, 0.46)],
    ],
    [0, 0, 0, 1],
  );
  const tape = bilinear([lid[0] ?? [0, 0], lid[1] ?? [0, 0], lid[2] ?? [0, 0], lid[3] ?? [0, 0]]);
  return (
    fill(polygon(side), shaded) +
    fill(polygon(lid), lighten(card, 0.36)) +
    fill(polygon([tape(0, 0.42), tape(1, 0.42), tape(1, 0.56), tape(0, 0.56)]), darken(accent, 0.05), 0.5) +
    fill(polygon(front), face) +
    drawLabel(
      ink,
      text,
      { x: (left + right) / 2, y: (top + base) / 2 + 4, width: width * 0.72, height: height * 0.78 },
      accent,
    ) +
    stroke(
      `M${num(left)} ${num(top)}L${num(right)} ${num(top + 3)}V${num(base + 8)}`,
      lighten(card, 0.6),
      2.4,
      0.55,
    )
  );
}
