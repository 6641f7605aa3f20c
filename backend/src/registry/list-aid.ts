import { AID_KINDS } from "@lapak-lebak/domain/aid";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { select } from "./read-registered";

const row = z.object({
  id: z.string(),
  kind: z.enum(AID_KINDS),
  programme: z.string(),
  date: z.string(),
  note: z.string().nullable(),
  /** Name of the member of staff who wrote it down. */
  by: z.string(),
  recorded_at: z.coerce.date().transform((date) => date.toISOString()),
  file_id: z.string().nullable(),
  file_name: z.string().nullable(),
  file_mime: z.string().nullable(),
});

/** Aid that a business was given. */
export interface AidView extends Omit<z.output<typeof row>, "file_id" | "file_name" | "file_mime"> {
  file: { id: string; name: string; mime: string } | null;
}

/** More than a business is ever given. */
const MOST = 500;

/** The aid that a business was given, the latest first. */
export async function listAid(container: MedusaContainer, sellerId: string): Promise<AidView[]> {
  const rows = await select(
    container,
    row,
    `SELECT a.id, a.kind, a.programme, a.date, a.note, a.recorded_by_name AS by, a.created_at AS recorded_at, a.file_id,
            f.name AS file_name, f.mime AS file_mime
       FROM aid_record a LEFT JOIN private_file f ON f.id = a.file_id AND f.deleted_at IS NULL
      WHERE a.seller_id = :sellerId AND a.deleted_at IS NULL ORDER BY a.date DESC, a.id DESC LIMIT ${MOST}`,
    { sellerId },
  );
  return rows.map(({ file_id, file_name, file_mime, ...aid }) => ({
    ...aid,
    file: file_id && file_name && file_mime ? { id: file_id, name: file_name, mime: file_mime } : null,
  }));
}
