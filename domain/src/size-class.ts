/** How large a business is. */
export type SizeClass = "micro" | "small" | "medium" | "large";

/** The least number of workers of each class, as the statistics office (BPS) groups industries: 1-4, 5-19, 20-99, more. */
export const LEAST_WORKERS: Readonly<Record<SizeClass, number>> = {
  micro: 1,
  small: 5,
  medium: 20,
  large: 100,
};

/** Every class, the smallest first. */
export const SIZE_CLASSES = ["micro", "small", "medium", "large"] as const satisfies readonly SizeClass[];

/** The class of a business by its workers; undefined where nobody has been counted. */
export function sizeClassOf(workers: number): SizeClass | undefined {
  return SIZE_CLASSES.findLast((size) => workers >= LEAST_WORKERS[size]);
}

/** The workers that a class spans, both ends included; `most` is null where it has no end. */
export function workersOfSize(size: SizeClass): { least: number; most: number | null } {
  const next = SIZE_CLASSES[SIZE_CLASSES.indexOf(size) + 1];
  return { least: LEAST_WORKERS[size], most: next === undefined ? null : LEAST_WORKERS[next] - 1 };
}
