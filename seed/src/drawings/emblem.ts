import { ellipsePath, polygon, smooth, type Point } from "./geometry.js";
import { fill, placed, stroke } from "./ink.js";

/** What a label may show above the product's name. */
export type EmblemName = "banana" | "taro" | "cassava" | "melinjo" | "palm" | "fish" | "hills" | "coconut";

/** A leaf from the origin along +x, as a closed path. */
export function leafPath(length: number, width: number): string {
  return smooth([
    [0, 0],
    [length * 0.25, -width * 0.42],
    [length * 0.6, -width * 0.4],
    [length, 0],
    [length * 0.6, width * 0.4],
    [length * 0.25, width * 0.42],
  ]);
}

function turnedLeaf(
  x: number,
  y: number,
  degrees: number,
  length: number,
  width: number,
  paint: string,
): string {
  return placed(fill(leafPath(length, width), paint), x, y, degrees);
}

function fronds(paint: string): string {
  return [-165, -140, -115, -65, -40, -15]
    .map((degrees) => {
      const angle = (degrees * Math.PI) / 180;
      const tip: Point = [Math.cos(angle) * 40, -14 + Math.sin(angle) * 34 + 12];
      return stroke(
        smooth([[0, -16], [Math.cos(angle) * 22, -22 + Math.sin(angle) * 22], tip], false),
        paint,
        6,
      );
    })
    .join("");
}

const EMBLEMS: Record<EmblemName, (paint: string, paper: string) => string> = {
  banana: (paint, paper) =>
    [52, 26, 0]
      .map((degrees) =>
        placed(
          fill("M-4 -2C-32 16 -40 48 -22 74C-18 80 -10 78 -11 71C-20 48 -10 24 8 8Z", paint) +
            stroke("M-9 8C-26 26 -28 48 -19 68", paper, 2.6, 0.75),
          8,
          -38,
          -degrees,
        ),
      )
      .join("") + fill("M0 -54L14 -56L18 -30L2 -28Z", paint),
  taro: (paint, paper) =>
    fill("M0 46C-30 30 -44 4 -30 -34C-20 -30 -8 -22 0 -10C8 -22 20 -30 30 -34C44 4 30 30 0 46Z", paint) +
    stroke("M0 -10V38M0 6L-22 -10M0 6L22 -10M0 20L-20 14M0 20L20 14", paper, 2.6),
  cassava: (paint, paper) =>
    [-150, -115, -90, -65, -30, -180, 0]
      .map((degrees) => turnedLeaf(0, 14, degrees, degrees % 180 === 0 ? 34 : 58, 15, paint))
      .join("") +
    stroke("M0 14V46", paint, 4) +
    fill(ellipsePath(0, 14, 3, 3), paper),
  melinjo: (paint, paper) =>
    stroke("M-34 34C-14 10 10 -8 34 -30", paint, 4) +
    turnedLeaf(-10, 10, -120, 40, 20, paint) +
    turnedLeaf(8, -6, 10, 40, 20, paint) +
    turnedLeaf(20, -18, -110, 30, 16, paint) +
    [
      [-22, 34],
      [-2, 30],
      [14, 22],
    ]
      .map(
        ([x = 0, y = 0]) => fill(ellipsePath(x, y, 7, 11), paint) + stroke(`M${x - 2} ${y - 5}v8`, paper, 2),
      )
      .join(""),
  palm: (paint) =>
    stroke("M0 44C-4 24 -2 4 0 -14", paint, 6) +
    fronds(paint) +
    fill(ellipsePath(-6, -8, 5, 6) + ellipsePath(7, -7, 5, 6), paint) +
    stroke("M-26 46H26", paint, 4),
  fish: (paint, paper) =>
    fill("M-46 0C-26 -28 10 -28 28 -4L48 -22V22L28 4C10 28 -26 28 -46 0Z", paint) +
    fill(ellipsePath(-28, -4, 3.4, 3.4), paper) +
    stroke("M-14 -14C-8 -6 -8 6 -14 14M2 -12Q8 0 2 12M14 -8Q18 0 14 8", paper, 2.6),
  hills: (paint, paper) =>
    fill(ellipsePath(14, -14, 16, 16), paint) +
    fill(
      polygon([
        [-50, 36],
        [-20, -14],
        [2, 14],
        [20, -4],
        [50, 36],
      ]),
      paint,
    ) +
    stroke("M-40 36L-20 2L-2 24M6 34L20 12L36 36", paper, 2.4),
  coconut: (paint, paper) =>
    fill("M-40 -6H40C40 26 20 42 0 42S-40 26 -40 -6Z", paint) +
    fill(ellipsePath(0, -6, 40, 12), paint) +
    stroke("M-34 -5A34 8 0 0 0 34 -5", paper, 2.6) +
    turnedLeaf(0, -14, -120, 34, 16, paint) +
    turnedLeaf(2, -14, -60, 34, 16, paint),
};

/** An emblem about 100 units across, centred on the point; `paper` colours its inner lines. */
export function emblem(
  name: EmblemName,
  x: number,
  y: number,
  size: number,
  paint: string,
  paper: string,
): string {
  return placed(EMBLEMS[name](paint, paper), x, y, 0, size / 100);
}
