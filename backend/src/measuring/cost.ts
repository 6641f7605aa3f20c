import type { MedusaContainer } from "@medusajs/framework/types";

const MEGABYTE = 1_000_000;
const SAMPLED_EACH = 20;

/** What a step of an import cost. Memory is that of the whole process, and how far it rose above what it was before the step. */
export interface ImportFigures {
  file: "registry" | "goods";
  rows: number;
  step: "look through" | "write" | "look through again";
  seconds: number;
  peakMegabytes: number;
  overMegabytes: number;
}

/** Measures a file of so many rows. What it brings in, it takes out again; files are written into `folder`. */
export type ImportMeasurement = (
  container: MedusaContainer,
  folder: string,
  rows: number,
) => Promise<ImportFigures[]>;

/** What a step cost: memory in megabytes of a million bytes. */
export type Cost = Pick<ImportFigures, "seconds" | "peakMegabytes" | "overMegabytes">;

/** Does a step and tells what it cost. */
export async function measured<Result>(act: () => Promise<Result>): Promise<[Result, Cost]> {
  const before = memoryAtRest();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, SAMPLED_EACH);
  const begun = performance.now();
  try {
    const result = await act();
    const seconds = (performance.now() - begun) / 1000;
    return [result, { seconds, peakMegabytes: peak / MEGABYTE, overMegabytes: (peak - before) / MEGABYTE }];
  } finally {
    clearInterval(timer);
  }
}

/** What the process holds when nothing is left to be thrown away, where it may be asked to throw it away (`--expose-gc`). */
function memoryAtRest(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
