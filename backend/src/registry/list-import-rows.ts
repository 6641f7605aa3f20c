import type { RegistryCellError } from "@lapak-lebak/domain/registry-row";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { select } from "./read-registered";

const previewRow = z.object({
  line: z.number(),
  action: z.enum(["create", "update", "unchanged", "fault"]),
  name: z.string().nullable(),
  kecamatan: z.string().nullable(),
  village: z.string().nullable(),
  /** The business that it was recognised as. */
  matched_id: z.string().nullable(),
  matched_name: z.string().nullable(),
  errors: z
    .array(z.custom<RegistryCellError>((value) => typeof value === "object" && value !== null))
    .nullable(),
});

/** A row of a file, as a preview shows it. */
export type ImportRowView = z.output<typeof previewRow>;

/** The rows of an import with what is to become of them, in the order of the file. */
export async function listImportRows(
  container: MedusaContainer,
  { id, action, limit, offset }: { id: string; action?: string | undefined; limit: number; offset: number },
): Promise<{ items: ImportRowView[]; count: number }> {
  const where = `r.import_id = :id AND r.action IS NOT NULL ${action === undefined ? "" : "AND r.action = :action"}`;
  const bindings = { id, ...(action === undefined ? {} : { action }) };
  const [items, [total]] = await Promise.all([
    select(
      container,
      previewRow,
      `SELECT r.line, r.action, r.row ->> 'name' AS name, r.row ->> 'kecamatan' AS kecamatan, r.row ->> 'village' AS village,
              s.id AS matched_id, s.name AS matched_name, r.errors
         FROM registry_import_row r LEFT JOIN seller s ON s.id = r.seller_id AND r.action <> 'create'
        WHERE ${where} ORDER BY r.line LIMIT :limit OFFSET :offset`,
      { ...bindings, limit, offset },
    ),
    select(
      container,
      z.object({ count: z.number() }),
      `SELECT count(*)::int AS count FROM registry_import_row r WHERE ${where}`,
      bindings,
    ),
  ]);
  return { items, count: total?.count ?? 0 };
}
