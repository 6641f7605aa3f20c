import { darken, lighten, mix, SHADE, type Colour } from "../colour.js";
import { along, num, polygon, smooth, type Point } from "../geometry.js";
import { clipped, fill, stroke, type Ink } from "../ink.js";
import { drawLabel, type LabelText } from "./label.js";

/** A standing pouch: the middle of its foot, and its size. */
export interface UprightBox {
  readonly x: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
}

/** What shows through a pouch's window, drawn within the given rectangle. */
export type WindowView = (area: { x: number; y: number; width: number; height: number }) => string;

const PAPERS = ["#d3a871", "#f4ead6", "#c59a66", "#ead9b9"] as const;

function bodyOutline(box: UprightBox): Point[] {
  const { x, base, width, height } = box;
  const half = width / 2;
  const top = base - height;
  return [
    [x - half * 0.95, top],
    [x + half * 0.95, top],
    [x + half * 0.955, top + height * 0.1],
    [x + half * 0.97, top + height * 0.35],
    [x + half, top + height * 0.7],
    [x + half * 0.97, base - height * 0.035],
    [x + half * 0.6, base + height * 0.014],
    [x, base + height * 0.026],
    [x - half * 0.6, base + height * 0.014],
    [x - half * 0.97, base - height * 0.035],
    [x - half, top + height * 0.7],
    [x - half * 0.97, top + height * 0.35],
    [x - half * 0.955, top + height * 0.1],
  ];
}

/** The pouch's outline as a path, for shadows and clips. */
export function pouchPath(box: UprightBox): string {
  const points = bodyOutline(box);
  const [left, right, ...rest] = points;
  if (left === undefined || right === undefined) return "";
  return `${polygon([left, right], false)}L${smooth([right, ...rest, left], false).slice(1)}Z`;
}

/** A stand-up pouch of paper or matte film, with a seal, a label and perhaps a window. */
export function drawPouch(
  ink: Ink,
  box: UprightBox,
  accent: Colour,
  text: LabelText,
  view?: WindowView,
): string {
  const { random } = ink;
  const { x, base, width, height } = box;
  const top = base - height;
  const half = width / 2;
  const coloured = random.chance(0.38);
  const paper = coloured ? mix(accent, "#f4e6cc", random.range(0.05, 0.3)) : random.pick(PAPERS);
  const path = pouchPath(box);
  const volume = ink.linear(
    [
      [0, darken(paper, 0.22)],
      [0.07, lighten(paper, 0.16)],
      [0.3, lighten(paper, 0.26)],
      [0.62, paper],
      [0.9, darken(paper, 0.2)],
      [1, darken(paper, 0.34)],
    ],
    [0, 0, 1, 0.08],
  );
  const down = ink.linear(
    [
      [0, SHADE, 0],
      [0.62, SHADE, 0.02],
      [0.9, SHADE, 0.16],
      [1, SHADE, 0.34],
    ],
    [0, 0, 0, 1],
  );
  const seal = `M${num(x - half * 0.95)} ${num(top)}H${num(x + half * 0.95)}L${num(x + half * 0.955)} ${num(top + height * 0.075)}H${num(x - half * 0.955)}Z`;
  let ribs = "";
  for (let line = 1; line < 6; line += 1)
    ribs += `M${num(x - half * 0.94)} ${num(top + (height * 0.075 * line) / 6)}H${num(x + half * 0.94)}`;
  const gusset = smooth(
    [
      [x - half * 0.96, base - height * 0.05],
      [x - half * 0.5, base - height * 0.115],
      [x, base - height * 0.13],
      [x + half * 0.5, base - height * 0.115],
      [x + half * 0.96, base - height * 0.05],
    ],
    false,
  );
  const creases = [-1, 1].flatMap((side) =>
    Array.from({ length: 3 }, () => {
      const from: Point = [x + side * half * 0.93, top + height * random.range(0.12, 0.85)];
      const to: Point = [
        x + side * half * random.range(0.5, 0.72),
        from[1] + height * random.range(-0.1, 0.12),
      ];
      return smooth(
        [from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + random.around(width * 0.045)], to],
        false,
      );
    }),
  );
  const windowed = view !== undefined && random.chance(0.55);
  let window = "";
  let label = { x, y: top + height * 0.52, width: width * 0.64, height: height * 0.56 };
  if (windowed) {
    const area = { x: x - width * 0.3, y: base - height * 0.42, width: width * 0.6, height: height * 0.25 };
    const round = area.height * 0.48;
    const pane = `M${num(area.x + round)} ${num(area.y)}H${num(area.x + area.width - round)}a${num(round)} ${num(area.height / 2)} 0 0 1 0 ${num(area.height)}H${num(area.x + round)}a${num(round)} ${num(area.height / 2)} 0 0 1 0 ${num(-area.height)}Z`;
    window =
      clipped(fill(pane, darken(paper, 0.75)) + view(area), ink.clip(pane)) +
      fill(
        pane,
        ink.linear([
          [0, "#ffffff", 0.34],
          [0.4, "#ffffff", 0.02],
          [1, SHADE, 0.2],
        ]),
      ) +
      stroke(pane, darken(paper, 0.35), 3, 0.6);
    label = { x, y: top + height * 0.325, width: width * 0.6, height: height * 0.4 };
  }
  return (
    fill(path, volume) +
    window +
    drawLabel(ink, text, label, accent) +
    fill(seal, SHADE, 0.07) +
    stroke(ribs, darken(paper, 0.35), 1.6, 0.4) +
    stroke(
      `M${num(x - half * 0.955)} ${num(top + height * 0.115)}H${num(x + half * 0.955)}`,
      darken(paper, 0.4),
      3,
      0.35,
    ) +
    stroke(
      `M${num(x - half * 0.955)} ${num(top + height * 0.121)}H${num(x + half * 0.955)}`,
      GLINT,
      2.4,
      0.4,
    ) +
    stroke(creases.join(""), darken(paper, 0.5), width * 0.008, 0.2) +
    `<g transform="translate(-3 -4)">${stroke(creases.join(""), GLINT, width * 0.007, 0.36)}</g>` +
    stroke(gusset, darken(paper, 0.5), 3, 0.3) +
    fill(path, down) +
    fill(
      path,
      ink.linear(
        [
          [0, "#fff8e8", 0.34],
          [0.16, "#fff8e8", 0.06],
          [0.3, "#fff8e8", 0],
        ],
        [0, 0.1, 1, 0.2],
      ),
    ) +
    stroke(polygon(along([x - half * 0.93, top + 3], [x + half * 0.93, top + 3], 2), false), GLINT, 2.4, 0.6)
  );
}

const GLINT = "#fff9ec";
