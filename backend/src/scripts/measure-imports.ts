import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { ImportFigures } from "../measuring/cost";
import { measureListingImport } from "../measuring/listing-import";
import { measureRegistryImport } from "../measuring/registry-import";

/** The units that the agency speaks of, and a tenth of them: what grows with the rows is seen from the two. */
const REGISTRY_SIZES = [1_650, 16_500];
const SHEET_SIZES = [50, 500];

/**
 * Measures how long the agency's file and a seller's sheet take and how much memory, in a process of its own: writes
 * MEASURE_FILE. What it brings in is taken out again.
 */
export default async function measureImports({ container }: { container: MedusaContainer }): Promise<void> {
  const target = process.env.MEASURE_FILE;
  if (target === undefined) throw new Error("MEASURE_FILE says where the figures go.");
  const folder = await mkdtemp(join(tmpdir(), "lapak-measure-"));
  try {
    const figures: ImportFigures[] = [];
    for (const rows of SHEET_SIZES) figures.push(...(await measureListingImport(container, folder, rows)));
    for (const rows of REGISTRY_SIZES)
      figures.push(...(await measureRegistryImport(container, folder, rows)));
    await writeFile(target, JSON.stringify(figures, null, 2));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
