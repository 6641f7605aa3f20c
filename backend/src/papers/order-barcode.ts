import bwipjs from "bwip-js";
import { z } from "zod";
import type { Paper } from "./paper";

/** The widths of bars and spaces by turns, a bar first, in modules. */
const succession = z.tuple([z.object({ sbs: z.array(z.number().positive()).nonempty() })]);

/** White beside the bars that scanners ask for, in modules (ISO/IEC 15417). */
const QUIET = 10;

/** The number of an order as papers print it and scanners read it. */
export function orderNumber(displayId: number): string {
  return `LL-${displayId}`;
}

/** Bars of a text in Code 128: where each begins and how wide it is, and how wide all are together, in modules. */
export function barsOf(text: string): { bars: { at: number; width: number }[]; width: number } {
  const [{ sbs }] = succession.parse(bwipjs.raw({ bcid: "code128", text }));
  const bars: { at: number; width: number }[] = [];
  let at = QUIET;
  sbs.forEach((width, index) => {
    if (index % 2 === 0) bars.push({ at, width });
    at += width;
  });
  return { bars, width: at + QUIET };
}

/** Draws a text as Code 128, drawn and not painted so that any printer prints it sharp. */
export function drawBarcode(
  { document }: Paper,
  text: string,
  box: { x: number; y: number; width: number; height: number },
): void {
  const { bars, width } = barsOf(text);
  const module = box.width / width;
  for (const bar of bars) {
    document.rect(box.x + bar.at * module, box.y, bar.width * module, box.height);
  }
  document.fillColor("#000000").fill();
}
