import { darken, lighten, type Colour } from "../colour.js";
import { num, polygon, smooth, type Point } from "../geometry.js";
import { fill, placed, stroke, type Ink } from "../ink.js";
import { nearShadow } from "../light.js";
import { leafPath } from "../emblem.js";

/** A pointed leaf from the point, turned by degrees: midrib, veins and its own shadow. */
export function leaf(
  ink: Ink,
  at: Point,
  length: number,
  width: number,
  degrees: number,
  colour: Colour,
): string {
  const path = leafPath(length, width);
  const paint = ink.linear(
    [
      [0, lighten(colour, 0.26)],
      [0.5, colour],
      [0.52, darken(colour, 0.14)],
      [1, darken(colour, 0.3)],
    ],
    [0, 0, 0, 1],
  );
  let veins = "";
  for (let index = 1; index < 7; index += 1) {
    const x = (length * index) / 7.5;
    const reach = width * 0.34 * Math.sin((Math.PI * index) / 7.2);
    veins += `M${num(x)} 0l${num(reach * 0.9)} ${num(-reach)}M${num(x)} 0l${num(reach * 0.9)} ${num(reach)}`;
  }
  return placed(
    nearShadow(path, [6, 9], 0.24) +
      fill(path, paint) +
      stroke(veins, lighten(colour, 0.35), Math.max(1, width * 0.018), 0.5) +
      stroke(
        `M0 0Q${num(length / 2)} ${num(width * 0.03)} ${num(length * 0.97)} 0`,
        lighten(colour, 0.45),
        Math.max(1.4, width * 0.04),
        0.85,
      ),
    at[0],
    at[1],
    degrees,
  );
}

/** A torn-edged piece of banana leaf, its middle at the point. */
export function bananaLeaf(
  ink: Ink,
  at: Point,
  length: number,
  width: number,
  degrees: number,
  pitch = 1,
): string {
  const { random } = ink;
  const colour = random.pick(["#5f8438", "#6d8f3f", "#547a36"]);
  const half = width / 2;
  const top: Point[] = [];
  const bottom: Point[] = [];
  for (let index = 0; index <= 10; index += 1) {
    const share = index / 10;
    const x = -length / 2 + length * share;
    const reach = half * Math.pow(Math.sin(Math.PI * (0.08 + share * 0.84)), 0.5);
    top.push([x, -reach + random.around(7)]);
    bottom.unshift([x, reach + random.around(7)]);
  }
  const path = smooth([...top, ...bottom]);
  const paint = ink.linear(
    [
      [0, lighten(colour, 0.3)],
      [0.49, colour],
      [0.51, darken(colour, 0.18)],
      [1, darken(colour, 0.06)],
    ],
    [0, 0, 0, 1],
  );
  let veins = "";
  for (let x = -length / 2 + 14; x < length / 2 - 10; x += 11) {
    const reach = half * 0.9 * Math.pow(Math.sin(Math.PI * (0.08 + (x / length + 0.5) * 0.84)), 0.5);
    veins += `M${num(x)} 0q4 ${num(-reach * 0.6)} 12 ${num(-reach)}M${num(x)} 0q4 ${num(reach * 0.6)} 12 ${num(reach)}`;
  }
  const body =
    nearShadow(path, [9, 12], 0.26) +
    fill(path, paint) +
    stroke(veins, lighten(colour, 0.42), 1.5, 0.34) +
    stroke(`M${num(-length / 2)} 0H${num(length / 2)}`, lighten(colour, 0.5), 6, 0.9);
  return `<g transform="translate(${num(at[0])} ${num(at[1])}) scale(1 ${pitch}) rotate(${num(degrees)})">${body}</g>`;
}

/** A red or green chilli, its stalk at the point. */
export function chilli(ink: Ink, at: Point, length: number, degrees: number): string {
  const colour = ink.random.pick(["#c2301c", "#b3261a", "#d0461f", "#5b7d2c"]);
  const width = length * 0.14;
  const path = smooth([
    [0, -width * 0.5],
    [length * 0.3, -width * 0.62],
    [length * 0.75, -width * 0.1],
    [length, width * 0.9],
    [length * 0.7, width * 0.72],
    [length * 0.25, width * 0.6],
    [0, width * 0.45],
  ]);
  return placed(
    nearShadow(path, [4, 7], 0.26) +
      fill(
        path,
        ink.linear(
          [
            [0, lighten(colour, 0.3)],
            [0.5, colour],
            [1, darken(colour, 0.35)],
          ],
          [0, 0, 0, 1],
        ),
      ) +
      stroke(
        `M${num(length * 0.1)} ${num(-width * 0.26)}Q${num(length * 0.45)} ${num(-width * 0.42)} ${num(length * 0.7)} ${num(width * 0.02)}`,
        "#ffe9d8",
        width * 0.15,
        0.7,
      ) +
      stroke(
        `M0 0q${num(-length * 0.08)} ${num(-width * 0.4)} ${num(-length * 0.17)} ${num(-width * 0.2)}`,
        "#5f7a33",
        width * 0.28,
      ) +
      fill(
        polygon([
          [0, -width * 0.55],
          [length * 0.07, 0],
          [0, width * 0.5],
          [-length * 0.03, 0],
        ]),
        "#6b8a3a",
      ),
    at[0],
    at[1],
    degrees,
  );
}

/** A twig with a few leaves on it, beginning at the point. */
export function twig(
  ink: Ink,
  at: Point,
  length: number,
  degrees: number,
  colour: Colour,
  pairs = 3,
): string {
  let body = stroke(
    `M0 0Q${num(length * 0.5)} ${num(-length * 0.08)} ${num(length)} 0`,
    darken(colour, 0.3),
    Math.max(2.5, length * 0.016),
  );
  for (let index = 0; index < pairs; index += 1) {
    const x = length * (0.2 + (0.72 * index) / pairs);
    body += leaf(ink, [x, -length * 0.02], length * 0.38, length * 0.16, -52 + index * 4, colour);
    body += leaf(
      ink,
      [x + length * 0.04, -length * 0.02],
      length * 0.38,
      length * 0.16,
      48 - index * 4,
      colour,
    );
  }
  body += leaf(ink, [length * 0.96, 0], length * 0.4, length * 0.17, 0, colour);
  return placed(body, at[0], at[1], degrees);
}

/** A long strap of dried or green pandan leaf. */
export function strapLeaf(at: Point, length: number, width: number, degrees: number, colour: Colour): string {
  const path = `M0 0Q${num(length * 0.5)} ${num(-length * 0.16)} ${num(length)} ${num(length * 0.02)}Q${num(length * 0.5)} ${num(-length * 0.16 + width)} 0 ${num(width)}Z`;
  return placed(
    nearShadow(path, [5, 8], 0.22) +
      fill(path, colour) +
      stroke(
        `M0 ${num(width / 2)}Q${num(length * 0.5)} ${num(-length * 0.16 + width / 2)} ${num(length)} ${num(length * 0.02)}`,
        lighten(colour, 0.4),
        2,
        0.6,
      ),
    at[0],
    at[1],
    degrees,
  );
}
