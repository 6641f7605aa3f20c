import { z } from "zod";
import { PAGE_SIZE, pageOf } from "../request/page-of";
import { ask } from "../request/send";

const registryImport = z.object({
  id: z.string(),
  file_name: z.string(),
  status: z.enum(["checking", "checked", "running", "done"]),
  rows: z.number().int(),
  creates: z.number().int(),
  updates: z.number().int(),
  unchanged: z.number().int(),
  /** Rows that have errors and are left out. */
  faulty: z.number().int(),
  /** Headings of the file that are not read. */
  unknown_columns: z.array(z.string()),
  errors: z.array(
    z.object({ row: z.number().int(), column: z.string(), code: z.string(), value: z.string().nullable() }),
  ),
  done: z.number().int(),
  total: z.number().int(),
});

/** A file of the agency's on its way into the list. Nothing is written before it is confirmed. */
export type RegistryImport = z.infer<typeof registryImport>;

const importRow = z.object({
  line: z.number().int(),
  action: z.enum(["create", "update", "unchanged", "fault"]),
  name: z.string().nullable(),
  kecamatan: z.string().nullable(),
  village: z.string().nullable(),
  /** The business that it was recognised as. */
  matched_id: z.string().nullable(),
  matched_name: z.string().nullable(),
});

/** A row of a file, with what is to become of it. */
export type ImportRow = z.infer<typeof importRow>;

/** What can become of a row. */
export const IMPORT_ACTIONS = ["create", "update", "unchanged", "fault"] as const;

const answer = z.object({ import: registryImport });

const BASE = "/admin/agency/registry/imports";

export async function checkRegistryFile(file: File): Promise<RegistryImport> {
  const body = new FormData();
  body.set("file", file);
  return (await ask(answer, BASE, { method: "POST", body })).import;
}

export const readRegistryImport = async (id: string) =>
  (await ask(answer, `${BASE}/${encodeURIComponent(id)}`)).import;

export const listImportRows = (id: string, query: { action: string; offset: number }) =>
  ask(pageOf(importRow), `${BASE}/${encodeURIComponent(id)}/rows`, { query: { ...query, limit: PAGE_SIZE } });

export const confirmRegistryImport = (id: string) =>
  ask(z.unknown(), `${BASE}/${encodeURIComponent(id)}/confirmation`, { method: "POST", body: {} });
