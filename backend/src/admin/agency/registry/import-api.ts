import { z } from "zod";
import { ask } from "../request/send";

const registryImport = z.object({
  id: z.string(),
  file_name: z.string(),
  status: z.enum(["checking", "checked", "running", "done", "failed"]),
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

const answer = z.object({ import: registryImport });

const BASE = "/admin/agency/registry/imports";

export async function checkRegistryFile(file: File): Promise<RegistryImport> {
  const body = new FormData();
  body.set("file", file);
  return (await ask(answer, BASE, { method: "POST", body })).import;
}

export const readRegistryImport = async (id: string) =>
  (await ask(answer, `${BASE}/${encodeURIComponent(id)}`)).import;

export const confirmRegistryImport = (id: string) =>
  ask(z.unknown(), `${BASE}/${encodeURIComponent(id)}/confirmation`, { method: "POST", body: {} });
