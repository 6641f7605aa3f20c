import type { Point } from "./geometry.js";

/**
 * The part of a convex outline that is nearer to each site than to any other, in the order of the sites
 * (half-plane clipping; meant for up to a few hundred sites).
 */
export function voronoiCells(
  sites: readonly Point[],
  outline: readonly Point[],
  reach = Infinity,
): Point[][] {
  return sites.map((site, index) => {
    let cell: Point[] = [...outline];
    for (const [other, rival] of sites.entries()) {
      if (other === index || cell.length === 0) continue;
      if (Math.abs(rival[0] - site[0]) > reach || Math.abs(rival[1] - site[1]) > reach) continue;
      cell = nearerSide(cell, site, rival);
    }
    return cell;
  });
}

function nearerSide(cell: readonly Point[], site: Point, rival: Point): Point[] {
  const [nx, ny] = [rival[0] - site[0], rival[1] - site[1]];
  const limit = (rival[0] ** 2 + rival[1] ** 2 - site[0] ** 2 - site[1] ** 2) / 2;
  const beyond = (point: Point): number => point[0] * nx + point[1] * ny - limit;
  const kept: Point[] = [];
  for (const [index, point] of cell.entries()) {
    const next = cell[(index + 1) % cell.length] ?? point;
    const [here, there] = [beyond(point), beyond(next)];
    if (here <= 0) kept.push(point);
    if ((here < 0 && there > 0) || (here > 0 && there < 0)) {
      const share = here / (here - there);
      kept.push([point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]);
    }
  }
  return kept;
}
