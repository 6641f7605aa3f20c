import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { REGISTRY_COLUMNS, REGISTRY_HEADINGS, type RegistryCells } from "@lapak-lebak/domain/registry-row";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import ExcelJS from "exceljs";
import { REGISTRY_MODULE } from "../modules/registry";
import type RegistryModuleService from "../modules/registry/service";
import { carryOutImport } from "../registry/carry-out-import";
import { checkRegistryFileWorkflow } from "../workflows/registry/check-registry-file";

/** The units that the agency speaks of, and a tenth of them: what grows with the rows is seen from the two. */
const SIZES = [1_650, 16_500];
const MEGABYTE = 1_000_000;
const SAMPLED_EACH = 20;

/** What a step cost. Memory is that of the whole process, and how far it rose above what it was before the step. */
interface ImportFigures {
  rows: number;
  step: "look through" | "write" | "look through again";
  seconds: number;
  peakMegabytes: number;
  overMegabytes: number;
}

/**
 * Measures how long the agency's file takes and how much memory, in a process of its own: writes MEASURE_FILE. What it brings
 * in is taken out again.
 */
export default async function measureImports({ container }: { container: MedusaContainer }): Promise<void> {
  const target = process.env.MEASURE_FILE;
  if (target === undefined) throw new Error("MEASURE_FILE says where the figures go.");
  const folder = await mkdtemp(join(tmpdir(), "lapak-measure-"));
  try {
    const figures: ImportFigures[] = [];
    for (const rows of SIZES) figures.push(...(await measureSize(container, folder, rows)));
    await writeFile(target, JSON.stringify(figures, null, 2));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureSize(
  container: MedusaContainer,
  folder: string,
  rows: number,
): Promise<ImportFigures[]> {
  const registry = container.resolve<RegistryModuleService>(REGISTRY_MODULE);
  const path = join(folder, `${rows}.xlsx`);
  await writeFileOf(path, rows);
  const look = async () => {
    const { result } = await checkRegistryFileWorkflow(container).run({
      input: { path, file_name: "ukur.xlsx", created_by: "measure-imports", now: new Date().toISOString() },
    });
    return result.id;
  };
  const [id, looked] = await measured(look);
  await registry.confirmImport({ id, now: new Date() });
  const [, written] = await measured(() => carryOutImport(container, { id, clock: () => new Date() }));
  const [again, lookedAgain] = await measured(look);
  await takeOut(container, [id, again]);
  const row = (step: ImportFigures["step"], cost: Cost) => ({
    rows,
    step,
    seconds: cost.seconds,
    peakMegabytes: cost.peak / MEGABYTE,
    overMegabytes: (cost.peak - cost.before) / MEGABYTE,
  });
  return [row("look through", looked), row("write", written), row("look through again", lookedAgain)];
}

interface Cost {
  seconds: number;
  /** Bytes. */
  before: number;
  peak: number;
}

async function measured<Result>(act: () => Promise<Result>): Promise<[Result, Cost]> {
  const before = memoryAtRest();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, SAMPLED_EACH);
  const begun = performance.now();
  try {
    const result = await act();
    return [result, { seconds: (performance.now() - begun) / 1000, before, peak }];
  } finally {
    clearInterval(timer);
  }
}

/** What the process holds when nothing is left to be thrown away, where it may be asked to throw it away (`--expose-gc`). */
function memoryAtRest(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

async function writeFileOf(path: string, rows: number): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = workbook.addWorksheet("IKM");
  sheet.addRow(REGISTRY_COLUMNS.map((column) => REGISTRY_HEADINGS[column])).commit();
  for (let number = 0; number < rows; number += 1) {
    const cells = cellsOf(number, rows);
    sheet.addRow(REGISTRY_COLUMNS.map((column) => cells[column] ?? "")).commit();
  }
  sheet.commit();
  await workbook.commit();
}

function cellsOf(number: number, rows: number): RegistryCells {
  const kecamatan = KECAMATAN[number % KECAMATAN.length];
  return {
    year: "2025",
    name: `Ukur ${rows} ${number}`,
    owner: `Pemilik ${number}`,
    // No business has a NIB that begins with so many nines.
    nib: String(9_999_000_000_000 + rows * 20 + number),
    street: `Kp. Contoh RT ${number % 9}`,
    village: `Desa ${number % 345}`,
    kecamatan: kecamatan?.name ?? "",
    phone: `0899${String(rows * 100 + number).padStart(8, "0")}`,
    commodity: kecamatan?.reportedProducts[0] ?? "",
    products: "dibuat untuk diukur",
    legal_form: "Perorangan",
    kbli: "10794",
    workers_men: String(number % 4),
    workers_women: String((number % 3) + 1),
    investment: "Rp 5.000.000",
    quantity: "1.200",
    unit: "kg",
    production_value: "60.000.000",
    material_value: "20.000.000",
    active: "Ya",
  };
}

async function takeOut(container: MedusaContainer, importIds: string[]): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const made = `SELECT seller_id FROM registry_import_row WHERE import_id = ? AND action = 'create'`;
  const [first = ""] = importIds;
  await connection.raw(`DELETE FROM registry_entry WHERE seller_id IN (${made})`, [first]);
  await connection.raw(`DELETE FROM seller WHERE id IN (${made})`, [first]);
  await container.resolve<RegistryModuleService>(REGISTRY_MODULE).discardImports(importIds);
}
