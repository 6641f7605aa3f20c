import { darken, type Colour } from "./colour.js";
import type { EmblemName } from "./emblem.js";
import { num, type Point } from "./geometry.js";
import { fill, type Ink } from "./ink.js";
import type { Pitch } from "./pose.js";

/** Where a pile lies: the middle of its ground, half its width, how high it heaps, and the eye's pitch. */
export interface HeapArea {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly height: number;
  readonly pitch: Pitch;
}

/** What every food shows: piles of it, a close-up filling the sheet, something fresh beside it, and its label. */
export interface Goods {
  readonly words: readonly string[];
  readonly emblem: EmblemName;
  /** A pile on a table or in a bowl. */
  heap(ink: Ink, area: HeapArea): string;
  /** Loose pieces around a pile: one piece at the place. */
  piece(ink: Ink, at: Point, size: number, pitch: Pitch): string;
  /** The material from very near, filling a square sheet. */
  macro(ink: Ink): string;
  /** Leaves, fruit or spice that belong to it. */
  garnish(ink: Ink, at: Point, size: number, pitch: Pitch): string;
  /** How large one piece is in a hero picture, in sheet units from its middle to its end. */
  readonly pieceSize: number;
}

/** Draws a pile of pieces from the back to the front, the outer ones lower, on a mound of the colour between them. */
export function heapOfPieces(
  ink: Ink,
  area: HeapArea,
  pieceSize: number,
  between: Colour,
  piece: (at: Point, size: number) => string,
): string {
  const { random } = ink;
  const rise = Math.sqrt(Math.max(0, 1 - area.pitch * area.pitch));
  const places: { x: number; y: number; depth: number }[] = [];
  const slope = Math.hypot(area.radius, area.pitch === 1 ? 0 : area.height * 1.1);
  const rings = Math.max(1, Math.round(slope / (pieceSize * 0.7)));
  for (let index = 0; index <= rings; index += 1) {
    const share = index / rings;
    const count = Math.max(1, Math.round((Math.PI * 2 * share * area.radius) / (pieceSize * 0.95)));
    const start = random.range(0, Math.PI);
    for (let item = 0; item < count; item += 1) {
      const angle = start + ((item + random.around(0.35)) / count) * Math.PI * 2;
      const hidden = area.pitch < 1 && share > 0.4 && Math.sin(angle) < -0.5;
      if (hidden) continue;
      const reach = area.radius * Math.min(1.02, share + random.around(0.34 / rings));
      const height = area.height * (1 - (reach / area.radius) ** 2);
      const groundY = Math.sin(angle) * reach * area.pitch;
      places.push({
        x: area.x + Math.cos(angle) * reach,
        y: area.y + groundY - height * rise,
        depth:
          area.pitch === 1
            ? height + random.around(area.height * 0.5)
            : groundY + height * 0.02 + random.around(4),
      });
    }
  }
  places.sort((first, second) => first.depth - second.depth);
  const pile = places.map(({ x, y }) => piece([x, y], pieceSize * random.range(0.88, 1.12)));
  return mound(ink, area, between) + pile.join("");
}

/** What is seen between the pieces of a pile: their own shade. */
function mound(ink: Ink, { x, y, radius, height, pitch }: HeapArea, colour: Colour): string {
  const reach = radius * 0.96;
  const lift = height * Math.sqrt(Math.max(0, 1 - pitch * pitch));
  const path = `M${num(x - reach)} ${num(y)}C${num(x - reach * 0.7)} ${num(y - Math.max(lift * 1.15, reach * pitch * 1.3))} ${num(x + reach * 0.7)} ${num(y - Math.max(lift * 1.15, reach * pitch * 1.3))} ${num(x + reach)} ${num(y)}A${num(reach)} ${num(reach * pitch)} 0 0 1 ${num(x - reach)} ${num(y)}Z`;
  return fill(
    path,
    ink.linear([
      [0, darken(colour, 0.22)],
      [1, darken(colour, 0.6)],
    ]),
  );
}
