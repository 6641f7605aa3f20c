import type { RegistryCellError } from "@lapak-lebak/domain/registry-row";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { RegistryImportRecord } from "../modules/registry/service";
import { select } from "./read-registered";

/** One thing that is wrong in a file. */
export interface ImportErrorView {
  /** The number that a spreadsheet shows beside the row. */
  row: number;
  column: string;
  code: string;
  value: string;
}

/** An import as the console follows it. */
export interface ImportView {
  id: string;
  file_name: string;
  status: RegistryImportRecord["status"];
  rows: number;
  creates: number;
  updates: number;
  unchanged: number;
  faulty: number;
  unknown_columns: string[];
  /** The first errors; all of them by the list of rows with errors. */
  errors: ImportErrorView[];
  /** Rows written so far, of how many. */
  done: number;
  total: number;
  expires_at: string;
  confirmed_at: string | null;
  finished_at: string | null;
}

const ERRORS_SHOWN = 500;

const errorRow = z.object({
  line: z.number(),
  errors: z.array(z.custom<RegistryCellError>((value) => typeof value === "object" && value !== null)),
});

/** An import with its first errors. */
export async function importView(
  container: MedusaContainer,
  record: RegistryImportRecord,
): Promise<ImportView> {
  const rows = await select(
    container,
    errorRow,
    `SELECT line, errors FROM registry_import_row
      WHERE import_id = :id AND action = 'fault' AND errors IS NOT NULL ORDER BY line LIMIT ${ERRORS_SHOWN}`,
    { id: record.id },
  );
  const time = (moment: Date | string | null) => (moment === null ? null : new Date(moment).toISOString());
  return {
    id: record.id,
    file_name: record.file_name,
    status: record.status,
    rows: record.rows,
    creates: record.creates,
    updates: record.updates,
    unchanged: record.unchanged,
    faulty: record.faulty,
    unknown_columns: record.unknown_columns,
    errors: rows
      .flatMap(({ line, errors }) => errors.map((error) => ({ row: line, ...error })))
      .slice(0, ERRORS_SHOWN),
    done: record.done,
    total: record.creates + record.updates,
    expires_at: new Date(record.expires_at).toISOString(),
    confirmed_at: time(record.confirmed_at),
    finished_at: time(record.finished_at),
  };
}
