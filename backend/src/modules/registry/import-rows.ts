import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { RegistryCellError, RegistryRow } from "@lapak-lebak/domain/registry-row";

/** What is to become of a row. */
export type ImportAction = "create" | "update" | "unchanged" | "fault";

/** A row as it was read from the file. */
export interface ReadImportRow {
  line: number;
  row: RegistryRow | null;
  errors: readonly RegistryCellError[];
}

/** What was decided about a row. */
export interface DecidedImportRow {
  id: string;
  action: ImportAction;
  seller_id: string | null;
  errors: readonly RegistryCellError[];
}

/** A row that can be looked up: each of its cells could be read. */
export interface SoundImportRow {
  id: string;
  line: number;
  row: RegistryRow;
}

/** A row that is to be written. */
export interface PlannedImportRow extends SoundImportRow {
  seller_id: string;
  action: "create" | "update";
}

// Thousands of rows at a time: as one JSON document each statement is one round trip, which the ORM's rows are not.

/** Adds rows of a file. */
export async function addImportRows(
  connection: SqlEntityManager,
  importId: string,
  rows: readonly ReadImportRow[],
): Promise<void> {
  const document = rows.map(({ line, row, errors }) => ({
    id: generateEntityId(undefined, "regrow"),
    line,
    row,
    errors: errors.length > 0 ? errors : null,
    action: errors.length > 0 ? "fault" : null,
  }));
  await connection.execute(
    `INSERT INTO registry_import_row (id, import_id, line, row, errors, action)
     SELECT id, ?, line, NULLIF(row, 'null'), NULLIF(errors, 'null'), action
       FROM jsonb_to_recordset(?::jsonb) AS r (id text, line int, row jsonb, errors jsonb, action text)
     ON CONFLICT (import_id, line) WHERE deleted_at IS NULL DO NOTHING`,
    [importId, JSON.stringify(document)],
  );
}

/**
 * Writes down what was decided about rows. They are named by their ids: by import and line, a planner that knows nothing of
 * rows added just now goes through the whole file for each of them.
 */
export async function decideImportRows(
  connection: SqlEntityManager,
  importId: string,
  rows: readonly DecidedImportRow[],
): Promise<void> {
  await connection.execute(
    `UPDATE registry_import_row r
        SET action = d.action, seller_id = d.seller_id, errors = NULLIF(d.errors, '[]'), updated_at = now()
       FROM jsonb_to_recordset(?::jsonb) AS d (id text, action text, seller_id text, errors jsonb)
      WHERE r.import_id = ? AND r.id = d.id`,
    [JSON.stringify(rows), importId],
  );
}

/** The next rows that have not been looked up, in the order of the file. */
export async function undecidedImportRows(
  connection: SqlEntityManager,
  importId: string,
  take: number,
): Promise<SoundImportRow[]> {
  return await connection.execute<SoundImportRow[]>(
    `SELECT id, line, row FROM registry_import_row WHERE import_id = ? AND action IS NULL ORDER BY line LIMIT ${take}`,
    [importId],
  );
}

/** The phones that more than one row of a file has. */
export async function sharedPhones(connection: SqlEntityManager, importId: string): Promise<string[]> {
  const rows = await connection.execute<{ phone: string }[]>(
    `SELECT row ->> 'phone' AS phone FROM registry_import_row
      WHERE import_id = ? AND row ->> 'phone' IS NOT NULL GROUP BY 1 HAVING count(*) > 1`,
    [importId],
  );
  return rows.map(({ phone }) => phone);
}

/** How many rows there are of each kind. */
export async function countImportRows(connection: SqlEntityManager, importId: string) {
  const [counts] = await connection.execute<
    Record<"rows" | "creates" | "updates" | "unchanged" | "faulty", number>[]
  >(
    `SELECT count(*)::int AS rows,
            (count(*) FILTER (WHERE action = 'create'))::int AS creates,
            (count(*) FILTER (WHERE action = 'update'))::int AS updates,
            (count(*) FILTER (WHERE action = 'unchanged'))::int AS unchanged,
            (count(*) FILTER (WHERE action = 'fault'))::int AS faulty
       FROM registry_import_row WHERE import_id = ?`,
    [importId],
  );
  return counts ?? { rows: 0, creates: 0, updates: 0, unchanged: 0, faulty: 0 };
}

/** The next rows that are to be written, in the order of the file. */
export async function plannedImportRows(
  connection: SqlEntityManager,
  importId: string,
  take: number,
): Promise<PlannedImportRow[]> {
  return await connection.execute<PlannedImportRow[]>(
    `SELECT id, line, row, seller_id, action FROM registry_import_row
      WHERE import_id = ? AND action IN ('create', 'update') AND NOT is_done ORDER BY line LIMIT ${take}`,
    [importId],
  );
}

/** Marks rows as written. */
export async function finishImportRows(
  connection: SqlEntityManager,
  importId: string,
  lines: readonly number[],
): Promise<void> {
  await connection.execute(
    `UPDATE registry_import_row SET is_done = true, updated_at = now()
      WHERE import_id = ? AND line = ANY(string_to_array(?, ',')::int[])`,
    [importId, lines.join(",")],
  );
}

/** How many rows have been written. */
export async function countDoneImportRows(connection: SqlEntityManager, importId: string): Promise<number> {
  const [count] = await connection.execute<{ done: number }[]>(
    `SELECT count(*)::int AS done FROM registry_import_row
      WHERE import_id = ? AND action IN ('create', 'update') AND is_done`,
    [importId],
  );
  return count?.done ?? 0;
}

/** Deletes the rows of imports. */
export async function deleteImportRows(
  connection: SqlEntityManager,
  importIds: readonly string[],
): Promise<void> {
  await connection.execute(`DELETE FROM registry_import_row WHERE import_id = ANY(string_to_array(?, ','))`, [
    importIds.join(","),
  ]);
}
