/** Where a kecamatan stands on the tile map: column from west to east, row from north to south. */
export interface Tile {
  slug: string;
  column: number;
  row: number;
}

/** Columns of the map. */
export const TILE_COLUMNS = 6;

/**
 * The 28 kecamatan of Lebak, one tile each, row by row: roughly where they lie, from Rangkasbitung in the north to the coast
 * in the south. Schematic: sizes and borders say nothing. A dash is a gap.
 */
const ROWS = [
  ["-", "warunggunung", "kalanganyar", "rangkasbitung", "maja", "-"],
  ["-", "cikulur", "cibadak", "cimarga", "sajira", "curugbitung"],
  ["-", "cileles", "bojongmanik", "leuwidamar", "muncang", "cipanas"],
  ["banjarsari", "gunungkencana", "cirinten", "-", "sobang", "lebakgedong"],
  ["-", "cijaku", "cigemblong", "-", "cibeber", "-"],
  ["wanasalam", "malingping", "cihara", "panggarangan", "bayah", "cilograng"],
] as const;

/** Every tile, row by row from the north-west. */
export const TILES: readonly Tile[] = ROWS.flatMap((slugs, row) =>
  slugs.flatMap((slug, column) => (slug === "-" ? [] : [{ slug, column, row }])),
);
