import { lit, type Colour } from "./colour.js";
import { polygon, type Point } from "./geometry.js";
import { fill, type Ink } from "./ink.js";

/** A surface to weave on: from (u, v), each 0 to 1, to the sheet. */
export type Surface = (u: number, v: number) => Point;

/** Light on the surface, about -0.6 (deep shade) to 0.5 (full light). */
export type SurfaceLight = (u: number, v: number) => number;

/** How strands cross. `over` tells whether the upright strand passes over the level one in that cell. */
export interface Fabric {
  over(column: number, row: number): boolean;
  upright(column: number): Colour;
  level(row: number): Colour;
  /** How wide strands are within their cell, 0 to 1. */
  readonly fullness: number;
  /** The colour of rims, handles and bindings. */
  readonly rim: Colour;
  /** Woven in three directions with six-sided openings instead of two. */
  readonly hexagonal?: boolean;
}

/** How many strands run each way, and which cells are worth drawing at all. */
export interface WeaveSize {
  readonly columns: number;
  readonly rows: number;
  shows?(u: number, v: number): boolean;
}

/** The four crossings that this shop's goods are woven in. */
export const CROSSINGS = {
  plain: (column: number, row: number) => (column + row) % 2 === 0,
  twill: (column: number, row: number) => (((column + row) % 4) + 4) % 4 < 2,
  herringbone: (column: number, row: number) => {
    const turn = row % 12;
    const shift = turn < 6 ? turn : 12 - turn;
    return (((column + shift) % 4) + 4) % 4 < 2;
  },
  diamond: (column: number, row: number) => {
    const fold = (value: number): number => Math.abs((value % 12) - 6);
    return (fold(column) + fold(row)) % 4 < 2;
  },
} as const;

export type CrossingName = keyof typeof CROSSINGS;

/** Paths gathered by colour, so that hundreds of strands become a handful of elements. */
class Gathered {
  readonly #paths = new Map<Colour, string[]>();

  add(colour: Colour, path: string): void {
    const known = this.#paths.get(colour);
    if (known === undefined) this.#paths.set(colour, [path]);
    else known.push(path);
  }

  markup(opacity = 1): string {
    return [...this.#paths].map(([colour, paths]) => fill(paths.join(""), colour, opacity)).join("");
  }
}

function step(light: number): number {
  return Math.round(light * 12) / 12;
}

/** The surface's outline as a path. */
export function surfaceOutline(surface: Surface, samples = 18): string {
  const side = (map: (share: number) => Point): Point[] =>
    Array.from({ length: samples }, (_, index) => map(index / samples));
  return polygon([
    ...side((share) => surface(share, 0)),
    ...side((share) => surface(1, share)),
    ...side((share) => surface(1 - share, 1)),
    ...side((share) => surface(0, 1 - share)),
  ]);
}

/** Weaves a surface strand by strand: what lies under first, then what passes over, then the light along it. */
export function weave(
  ink: Ink,
  surface: Surface,
  light: SurfaceLight,
  size: WeaveSize,
  fabric: Fabric,
): string {
  if (fabric.hexagonal) return weaveHexagonal(ink, surface, light, size, fabric);
  const { columns, rows } = size;
  const [under, over, glints, shades] = [new Gathered(), new Gathered(), new Gathered(), new Gathered()];
  const tint = strandTints(ink, columns + rows);
  const half = fabric.fullness / 2;
  const cell = (left: number, top: number, right: number, bottom: number): string =>
    polygon(
      (
        [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ] as const
      ).map(([column, row]) => surface(clamp(column / columns), clamp(row / rows))),
    );
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (size.shows?.((column + 0.5) / columns, (row + 0.5) / rows) === false) continue;
      const glow = light((column + 0.5) / columns, (row + 0.5) / rows);
      const [x, y] = [column + 0.5, row + 0.5];
      const uprightTint = tint[column] ?? 0;
      const levelTint = tint[columns + row] ?? 0;
      const upright = fabric.upright(column);
      const level = fabric.level(row);
      const lies = fabric.over(column, row);
      const uprightCell = (reach: number, from: number, to: number): string =>
        cell(x - half * reach, y + from, x + half * reach, y + to);
      const levelCell = (reach: number, from: number, to: number): string =>
        cell(x + from, y - half * reach, x + to, y + half * reach);
      if (lies) {
        under.add(lit(level, step(glow - 0.34 + levelTint)), levelCell(1, -0.5, 0.5));
        over.add(lit(upright, step(glow + uprightTint)), uprightCell(1, -0.6, 0.6));
        glints.add(
          lit(upright, step(glow + uprightTint + 0.3)),
          cell(x - half * 0.72, y - 0.42, x - half * 0.1, y + 0.38),
        );
        shades.add(
          lit(upright, step(glow + uprightTint - 0.26)),
          cell(x + half * 0.66, y - 0.5, x + half, y + 0.5),
        );
      } else {
        under.add(lit(upright, step(glow - 0.34 + uprightTint)), uprightCell(1, -0.5, 0.5));
        over.add(lit(level, step(glow + levelTint - 0.06)), levelCell(1, -0.6, 0.6));
        glints.add(
          lit(level, step(glow + levelTint + 0.22)),
          cell(x - 0.42, y - half * 0.74, x + 0.38, y - half * 0.1),
        );
        shades.add(
          lit(level, step(glow + levelTint - 0.3)),
          cell(x - 0.5, y + half * 0.66, x + 0.5, y + half),
        );
      }
    }
  }
  const ground = lit(fabric.rim, -0.72);
  return (
    fill(surfaceOutline(surface), ground) +
    under.markup() +
    over.markup() +
    glints.markup(0.75) +
    shades.markup(0.7)
  );
}

/** Weaves strands in three directions, each over one neighbour and under the other (kagome). */
function weaveHexagonal(
  ink: Ink,
  surface: Surface,
  light: SurfaceLight,
  size: { columns: number; rows: number },
  fabric: Fabric,
): string {
  const { columns, rows } = size;
  const spacing = 2.6;
  const half = spacing * 0.17;
  const tint = strandTints(ink, 90);
  const directions = [Math.PI / 2, Math.PI / 2 + (Math.PI * 2) / 3, Math.PI / 2 + (Math.PI * 4) / 3].map(
    (angle) => [Math.cos(angle), Math.sin(angle)] as const,
  );
  const reach = columns + rows;
  const inside = (s: number, t: number): boolean =>
    s >= -0.01 && t >= -0.01 && s <= columns + 0.01 && t <= rows + 0.01;
  const layers = directions.map(([nx, ny], family) => {
    const [body, glint] = [new Gathered(), new Gathered()];
    for (let line = -Math.ceil(reach / spacing); line <= reach / spacing; line += 1) {
      const offset = (line + 0.5) * spacing;
      const shade = tint[(line + 45 + family * 7) % 90] ?? 0;
      for (let along = -reach; along < reach; along += 0.9) {
        const at = (distance: number, across: number): readonly [number, number] => [
          nx * (offset + across) - ny * distance,
          ny * (offset + across) + nx * distance,
        ];
        const [s, t] = at(along + 0.45, 0);
        if (!inside(s, t)) continue;
        const quad = (from: number, to: number): string =>
          polygon(
            [at(along - 0.03, from), at(along + 0.93, from), at(along + 0.93, to), at(along - 0.03, to)].map(
              ([px, py]) => surface(clamp(px / columns), clamp(py / rows)),
            ),
          );
        const glow = light(clamp(s / columns), clamp(t / rows)) + shade - family * 0.05;
        body.add(
          lit(family === 0 ? fabric.level(line + 40) : fabric.upright(line + 40 + family), step(glow)),
          quad(-half, half),
        );
        glint.add(lit(fabric.upright(0), step(glow + 0.26)), quad(-half * 0.6, half * 0.05));
      }
    }
    return body.markup() + glint.markup(0.6);
  });
  return layers.reverse().join("") + crossings(surface, light, size, fabric, directions, spacing, half);
}

/** Where the third direction passes over the first, its strand is drawn once more on top. */
function crossings(
  surface: Surface,
  light: SurfaceLight,
  { columns, rows }: { columns: number; rows: number },
  fabric: Fabric,
  directions: readonly (readonly [number, number])[],
  spacing: number,
  half: number,
): string {
  const over = new Gathered();
  const [[ax, ay] = [0, 1], , [cx, cy] = [1, 0]] = directions;
  const determinant = ax * cy - ay * cx;
  const reach = Math.ceil((columns + rows) / spacing);
  for (let first = -reach; first <= reach; first += 1) {
    for (let third = -reach; third <= reach; third += 1) {
      const [p, q] = [(first + 0.5) * spacing, (third + 0.5) * spacing];
      const [s, t] = [(p * cy - q * ay) / determinant, (q * ax - p * cx) / determinant];
      if (s < 0 || t < 0 || s > columns || t > rows) continue;
      const corner = (along: number, across: number): Point =>
        surface(
          clamp((s + cx * across - cy * along) / columns),
          clamp((t + cy * across + cx * along) / rows),
        );
      over.add(
        lit(fabric.upright(third + 42), step(light(s / columns, t / rows) - 0.02)),
        polygon([
          corner(-half * 1.5, -half),
          corner(half * 1.5, -half),
          corner(half * 1.5, half),
          corner(-half * 1.5, half),
        ]),
      );
    }
  }
  return over.markup();
}

function strandTints(ink: Ink, count: number): number[] {
  return Array.from({ length: count }, () => ink.random.around(0.16));
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
