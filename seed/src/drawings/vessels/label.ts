import { darken, lighten, mix, printable, type Colour } from "../colour.js";
import { emblem, type EmblemName } from "../emblem.js";
import { ellipsePath, num, polygon, type Point } from "../geometry.js";
import { fill, stroke, type Ink } from "../ink.js";
import { lettering, letteringWidth } from "../lettering.js";

/** What a label says and shows; capitals only, the product's own name. */
export interface LabelText {
  readonly words: readonly string[];
  readonly emblem: EmblemName;
}

type Ornament = (left: number, right: number, y: number, size: number, paint: string) => string;

const diamonds: Ornament = (left, right, y, size, paint) => {
  const count = Math.max(3, Math.round((right - left) / (size * 1.5)) | 1);
  const step = (right - left) / count;
  const shapes = Array.from({ length: count }, (_, index) => {
    const x = left + step * (index + 0.5);
    const reach = index % 2 === 0 ? size * 0.5 : size * 0.26;
    return polygon([
      [x, y - reach],
      [x + reach, y],
      [x, y + reach],
      [x - reach, y],
    ]);
  });
  return fill(shapes.join(""), paint);
};

const zigzag: Ornament = (left, right, y, size, paint) => {
  const count = Math.max(6, Math.round((right - left) / (size * 0.55)) & ~1);
  const points: Point[] = Array.from({ length: count + 1 }, (_, index) => [
    left + ((right - left) * index) / count,
    y + (index % 2 === 0 ? size * 0.3 : -size * 0.3),
  ]);
  return stroke(polygon(points, false), paint, size * 0.16);
};

const seeds: Ornament = (left, right, y, size, paint) => {
  const count = Math.max(5, Math.round((right - left) / (size * 0.8)) | 1);
  return fill(
    Array.from({ length: count }, (_, index) => {
      const x = left + ((right - left) * (index + 0.5)) / count;
      return ellipsePath(x, y, index % 2 === 0 ? size * 0.26 : size * 0.12, size * 0.16);
    }).join(""),
    paint,
  );
};

const ORNAMENTS: readonly Ornament[] = [diamonds, zigzag, seeds];

/** The outline of a label centred on (x, y). */
function outline(shape: number, x: number, y: number, width: number, height: number): string {
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  if (shape === 0) {
    const curve = width * 0.5;
    return `M${num(left)} ${num(bottom)}V${num(top + curve)}A${num(curve)} ${num(curve)} 0 0 1 ${num(right)} ${num(top + curve)}V${num(bottom)}Z`;
  }
  if (shape === 1) return ellipsePath(x, y, width * 0.52, height * 0.52);
  const corner = shape === 2 ? 10 : width * 0.16;
  return `M${num(left + corner)} ${num(top)}H${num(right - corner)}Q${num(right)} ${num(top)} ${num(right)} ${num(top + corner)}V${num(bottom - corner)}Q${num(right)} ${num(bottom)} ${num(right - corner)} ${num(bottom)}H${num(left + corner)}Q${num(left)} ${num(bottom)} ${num(left)} ${num(bottom - corner)}V${num(top + corner)}Q${num(left)} ${num(top)} ${num(left + corner)} ${num(top)}Z`;
}

/** A printed label: shape, emblem, the product's name in drawn capitals, and an ornament. No marks, no claims. */
export function drawLabel(
  ink: Ink,
  text: LabelText,
  box: { x: number; y: number; width: number; height: number },
  colour: Colour,
): string {
  const accent = printable(colour);
  const { random } = ink;
  const { x, y, width, height } = box;
  const shape = random.integer(0, 3);
  const reversed = random.chance(0.4);
  const ornament = random.pick(ORNAMENTS);
  const paper = reversed ? darken(accent, 0.08) : mix("#fdf6e6", accent, 0.04);
  const print = reversed ? lighten(accent, 0.86) : darken(accent, 0.12);
  const border = outline(shape, x, y, width, height);
  const inner = outline(shape, x, y, width * 0.92, shape === 0 ? height * 0.95 : height * 0.92);
  const words = [...text.words];
  const room = shape === 1 ? width * 0.7 : width * 0.78;
  const emblemSize = Math.min(width * 0.5, height * (words.length > 1 ? 0.36 : 0.42));
  const letterHeight = Math.min(
    height * 0.12,
    ...words.map((word) => (room / letteringWidth(word, 10)) * 10),
  );
  const top = y - height * (shape === 0 ? 0.1 : 0.16);
  const firstLine = top + emblemSize * 0.56 + height * 0.035;
  const ornamentSize = height * 0.055;
  const lines = words.map((word, index) =>
    lettering(word, x, firstLine + index * letterHeight * 1.45, letterHeight, print, 1.75),
  );
  const below = firstLine + words.length * letterHeight * 1.45 + height * 0.035;
  const ornamentRoom = shape === 1 ? room * 0.55 : room * 0.92;
  return (
    fill(border, paper) +
    stroke(inner, print, Math.max(1.6, width * 0.009), 0.85) +
    emblem(text.emblem, x, top, emblemSize, print, paper) +
    lines.join("") +
    ornament(x - ornamentRoom / 2, x + ornamentRoom / 2, below, ornamentSize, print)
  );
}
