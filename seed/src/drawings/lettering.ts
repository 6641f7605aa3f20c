import type { Colour } from "./colour.js";
import { num } from "./geometry.js";

/** Letters drawn as single lines, ten units high: [advance, path]. No font is needed to set them. */
const LETTERS: Readonly<Record<string, readonly [number, string]>> = {
  A: [7, "M0 10L3.5 0L7 10M1.2 6.8H5.8"],
  B: [6, "M0 0V10H3.3a2.7 2.7 0 0 0 0-5.4H0M0 0H2.9a2.3 2.3 0 0 1 0 4.6"],
  C: [7.6, "M7.4 1.8A4.4 5 0 1 0 7.4 8.2"],
  D: [7, "M0 0V10H2.4a4.6 5 0 0 0 0-10Z"],
  E: [5.2, "M5.2 0H0V10H5.2M0 4.9H4.4"],
  F: [5.2, "M5.2 0H0V10M0 4.9H4.4"],
  G: [7.8, "M7.4 1.8A4.4 5 0 1 0 7.8 7.8V5.4H4.8"],
  H: [6.6, "M0 0V10M6.6 0V10M0 4.9H6.6"],
  I: [0.4, "M0.2 0V10"],
  J: [4.4, "M4.4 0V7.2a2.3 2.6 0 0 1-4.4 1"],
  K: [6, "M0 0V10M5.8 0L0 5.8M2.3 3.6L6 10"],
  L: [5, "M0 0V10H5"],
  M: [8.4, "M0 10L1 0L4.2 7L7.4 0L8.4 10"],
  N: [7, "M0 10V0L7 10V0"],
  O: [8.6, "M0 5a4.3 5 0 1 0 8.6 0a4.3 5 0 1 0-8.6 0Z"],
  P: [5.8, "M0 10V0H3a2.7 2.8 0 0 1 0 5.6H0"],
  R: [6.2, "M0 10V0H3a2.6 2.7 0 0 1 0 5.4H0M2.8 5.4L6.2 10"],
  S: [5.8, "M5.5 1.7A2.9 2.5 0 1 0 2.9 4.9A2.7 2.55 0 1 1 .2 8.2"],
  T: [6.6, "M0 0H6.6M3.3 0V10"],
  U: [6.6, "M0 0V6.6a3.3 3.4 0 0 0 6.6 0V0"],
  W: [9.6, "M0 0L2.3 10L4.8 2.4L7.3 10L9.6 0"],
  Y: [6.6, "M0 0L3.3 5L6.6 0M3.3 5V10"],
  " ": [3.4, ""],
};

const SPACING = 2.4;

/** The width of a line of lettering of the given height, in sheet units. */
export function letteringWidth(text: string, height: number): number {
  const letters = Array.from(text)
    .map((letter) => LETTERS[letter])
    .filter((letter) => letter !== undefined);
  return ((letters.reduce((sum, [advance]) => sum + advance + SPACING, 0) - SPACING) * height) / 10;
}

/** A line of capitals centred on `x`, its top at `y`; letters it does not know are left out. */
export function lettering(
  text: string,
  x: number,
  y: number,
  height: number,
  paint: Colour,
  weight = 1.3,
): string {
  const scale = height / 10;
  let left = x - letteringWidth(text, height) / 2;
  let markup = "";
  for (const character of text) {
    const letter = LETTERS[character];
    if (letter === undefined) continue;
    const [advance, path] = letter;
    if (path !== "") {
      markup += `<path d="${path}" transform="translate(${num(left)} ${num(y)}) scale(${Math.round(scale * 1000) / 1000})"/>`;
    }
    left += (advance + SPACING) * scale;
  }
  return `<g fill="none" stroke="${paint}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round">${markup}</g>`;
}
