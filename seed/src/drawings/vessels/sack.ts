import { darken, lighten, SHADE, type Colour } from "../colour.js";
import { ellipsePath, num, smooth, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { drawLabel, type LabelText } from "./label.js";
import type { UprightBox } from "./pouch.js";

/** A plump sack of jute or white weave with a tied neck, for wholesale goods. */
export function drawSack(ink: Ink, box: UprightBox, accent: Colour, text: LabelText): string {
  const { random } = ink;
  const { x, base, width, height } = box;
  const half = width / 2;
  const top = base - height;
  const cloth = random.pick(["#c9a876", "#efe4cc", "#b8935c"]);
  const outline: Point[] = [
    [x - half * 0.5, top + height * 0.02],
    [x - half * 0.2, top + height * 0.05],
    [x + half * 0.1, top],
    [x + half * 0.52, top + height * 0.04],
    [x + half * 0.36, top + height * 0.14],
    [x + half * 0.82, top + height * 0.26],
    [x + half, top + height * 0.56],
    [x + half * 0.94, base - height * 0.06],
    [x + half * 0.5, base + height * 0.02],
    [x - half * 0.5, base + height * 0.02],
    [x - half * 0.94, base - height * 0.06],
    [x - half, top + height * 0.56],
    [x - half * 0.82, top + height * 0.26],
    [x - half * 0.36, top + height * 0.14],
  ];
  const path = smooth(outline);
  const volume = ink.linear(
    [
      [0, darken(cloth, 0.26)],
      [0.26, lighten(cloth, 0.32)],
      [0.6, cloth],
      [1, darken(cloth, 0.46)],
    ],
    [0, 0.1, 1, 0.3],
  );
  let threads = "";
  for (let index = 0; index < 30; index += 1) {
    const y = top + height * 0.16 + (index / 30) * height * 0.86;
    threads += `M${num(x - half)} ${num(y)}q${num(half)} ${num(14)} ${num(half * 2)} 0`;
    const px = x - half + (index / 30) * width;
    threads += `M${num(x + (px - x) * 0.5)} ${num(top + height * 0.12)}Q${num(px)} ${num(top + height * 0.35)} ${num(px)} ${num(base)}`;
  }
  const folds = [-0.5, -0.2, 0.16, 0.46].map((share) =>
    smooth(
      [
        [x + half * share * 0.55, top + height * 0.15],
        [x + half * share * 1.1, top + height * 0.22],
        [x + half * share * 1.4, top + height * 0.34],
      ],
      false,
    ),
  );
  return (
    fill(path, volume) +
    clipped(stroke(threads, darken(cloth, 0.4), 1.6, 0.28), ink.clip(path)) +
    stroke(folds.join(""), darken(cloth, 0.55), 6, 0.28) +
    drawLabel(ink, text, { x, y: top + height * 0.62, width: width * 0.56, height: height * 0.5 }, accent) +
    fill(
      path,
      ink.linear(
        [
          [0, SHADE, 0],
          [0.7, SHADE, 0.03],
          [1, SHADE, 0.4],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    stroke(
      `M${num(x - half * 0.4)} ${num(top + height * 0.125)}q${num(half * 0.4)} 20 ${num(half * 0.8)} 0`,
      "#7a4a26",
      9,
    ) +
    stroke(
      `M${num(x - half * 0.4)} ${num(top + height * 0.119)}q${num(half * 0.4)} 20 ${num(half * 0.8)} 0`,
      "#c48f55",
      4,
    ) +
    fill(ellipsePath(x + half * 0.1, top + height * 0.142, 10, 9), "#a86e3a")
  );
}
