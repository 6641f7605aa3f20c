import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { lockStatus, transactionOf } from "../../database/lock-status";
import {
  addImportRows,
  countDoneImportRows,
  countImportRows,
  decideImportRows,
  deleteImportRows,
  finishImportRows,
  plannedImportRows,
  sharedPhones,
  undecidedImportRows,
  type DecidedImportRow,
  type PlannedImportRow,
  type ReadImportRow,
  type SoundImportRow,
} from "./import-rows";
import { refuseUnconfirmable } from "./unconfirmable";
import { AidRecord } from "./models/aid-record";
import { RegistryEntry } from "./models/registry-entry";
import { RegistryImport } from "./models/registry-import";
import { RegistryImportRow } from "./models/registry-import-row";
import { saveEntries, type RegistryEntryValues } from "./save-entries";

export type RegistryImportRecord = InferTypeOf<typeof RegistryImport>;
export type AidRecordRow = InferTypeOf<typeof AidRecord>;

/** A process that carries out imports has died when it says nothing for so long: milliseconds. */
const SILENCE = 60_000;

/** Imports that one run forgets at most. */
const MOST_FORGOTTEN = 20;

/** The agency's register of small industries, the files that it is brought in from, and the aid that was given. */
export default class RegistryModuleService extends MedusaService({
  RegistryEntry,
  AidRecord,
  RegistryImport,
  RegistryImportRow,
}) {
  /** Writes what the register keeps of businesses; entries that exist are written anew. Safe to repeat. */
  @InjectTransactionManager()
  async saveRegistryEntries(
    entries: readonly RegistryEntryValues[],
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    await saveEntries(transactionOf(sharedContext), entries);
  }

  /** Adds rows of a file that is being looked through. */
  @InjectTransactionManager()
  async addRows(
    importId: string,
    rows: readonly ReadImportRow[],
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    await addImportRows(transactionOf(sharedContext), importId, rows);
  }

  /** The next rows that have not been looked up. */
  @InjectTransactionManager()
  async undecidedRows(
    importId: string,
    take: number,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<SoundImportRow[]> {
    return await undecidedImportRows(transactionOf(sharedContext), importId, take);
  }

  /** The phones that more than one row of a file has. */
  @InjectTransactionManager()
  async phonesOfSeveral(importId: string, @MedusaContext() sharedContext: Context = {}): Promise<string[]> {
    return await sharedPhones(transactionOf(sharedContext), importId);
  }

  /** Writes down what is to become of rows. */
  @InjectTransactionManager()
  async decideRows(
    importId: string,
    rows: readonly DecidedImportRow[],
    @MedusaContext() sharedContext: Context = {},
  ): Promise<void> {
    await decideImportRows(transactionOf(sharedContext), importId, rows);
  }

  /** A file has been looked through: its rows are counted, and it can be confirmed. */
  @InjectTransactionManager()
  async finishChecking(
    importId: string,
    unknownColumns: readonly string[],
    @MedusaContext() sharedContext: Context = {},
  ): Promise<RegistryImportRecord> {
    const counts = await countImportRows(transactionOf(sharedContext), importId);
    return await this.updateRegistryImports(
      { id: importId, status: "checked", unknown_columns: [...unknownColumns], ...counts },
      sharedContext,
    );
  }

  /**
   * Staff confirms an import: from now on it is carried out. Safe to repeat: one that runs or is done stays as it is.
   *
   * @throws MedusaError NOT_FOUND; NOT_ALLOWED `registry_import_unchecked`, `registry_import_expired`
   */
  @InjectTransactionManager()
  async confirmImport(
    { id, now }: { id: string; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<RegistryImportRecord> {
    const status = await lockStatus<RegistryImportRecord["status"]>("registry_import", id, sharedContext);
    const record = await this.retrieveRegistryImport(id, {}, sharedContext);
    if (status === "running" || status === "done") return record;
    refuseUnconfirmable(record, now);
    return await this.updateRegistryImports({ id, status: "running", confirmed_at: now }, sharedContext);
  }

  /** Has a process carry out an import, unless another one does. @returns whether it may */
  @InjectTransactionManager()
  async takeOverImport(
    { id, runner, now }: { id: string; runner: string; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<boolean> {
    const rows = await transactionOf(sharedContext).execute<{ id: string }[]>(
      `UPDATE registry_import SET runner = ?, runner_seen_at = ?
        WHERE id = ? AND status = 'running' AND (runner IS NULL OR runner = ? OR runner_seen_at < ?) RETURNING id`,
      [runner, now, id, runner, new Date(now.getTime() - SILENCE)],
    );
    return rows.length > 0;
  }

  /** The next rows that are to be written. */
  @InjectTransactionManager()
  async plannedRows(
    importId: string,
    take: number,
    @MedusaContext() sharedContext: Context = {},
  ): Promise<PlannedImportRow[]> {
    return await plannedImportRows(transactionOf(sharedContext), importId, take);
  }

  /** Rows have been written; when none is left, the import is done. */
  @InjectTransactionManager()
  async finishRows(
    { id, lines, now }: { id: string; lines: readonly number[]; now: Date },
    @MedusaContext() sharedContext: Context = {},
  ): Promise<RegistryImportRecord> {
    const transaction = transactionOf(sharedContext);
    await finishImportRows(transaction, id, lines);
    const [left] = await plannedImportRows(transaction, id, 1);
    const done = await countDoneImportRows(transaction, id);
    return await this.updateRegistryImports(
      {
        id,
        done,
        runner_seen_at: now,
        ...(left === undefined ? { status: "done", finished_at: now } : {}),
      },
      sharedContext,
    );
  }

  /** Forgets imports with their rows. */
  @InjectTransactionManager()
  async discardImports(ids: readonly string[], @MedusaContext() sharedContext: Context = {}): Promise<void> {
    await deleteImportRows(transactionOf(sharedContext), ids);
    await this.deleteRegistryImports([...ids], sharedContext);
  }

  /** Forgets the files that nobody confirmed in time. */
  @InjectTransactionManager()
  async forgetUnconfirmed(now: Date, @MedusaContext() sharedContext: Context = {}): Promise<void> {
    const unconfirmed = await this.listRegistryImports(
      { status: ["checking", "checked"], expires_at: { $lt: now } },
      { select: ["id"], take: MOST_FORGOTTEN },
      sharedContext,
    );
    await this.discardImports(
      unconfirmed.map(({ id }) => id),
      sharedContext,
    );
  }
}
