import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { describe, expect, it } from "vitest";
import { TILE_COLUMNS, TILES } from "./tile-map";

describe("the map of Lebak", () => {
  it("has a tile for every kecamatan and for nothing else", () => {
    expect(TILES.map(({ slug }) => slug).sort()).toEqual(KECAMATAN.map(({ slug }) => slug).sort());
  });

  it("has no two kecamatan on one tile, and none beside the map", () => {
    const places = TILES.map(({ column, row }) => `${column},${row}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { column } of TILES) expect(column).toBeLessThan(TILE_COLUMNS);
  });

  it("keeps the sea in the south and the capital in the north", () => {
    const rowOf = (slug: string) => TILES.find((tile) => tile.slug === slug)?.row ?? NaN;
    for (const coast of ["wanasalam", "malingping", "bayah", "cilograng"])
      expect(rowOf(coast)).toBeGreaterThan(rowOf("leuwidamar"));
    expect(rowOf("rangkasbitung")).toBeLessThan(rowOf("leuwidamar"));
  });
});
