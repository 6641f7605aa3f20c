import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";

/** A business as the agency's register tells of it. */
export interface BroughtInBusiness {
  /** Chosen by the caller, so that bringing in is safe to repeat. */
  id: string;
  /** Its name in addresses of the shop, for one that is new. */
  handle: string;
  name: string;
  kind: string | null;
  kecamatan: string;
  village: string | null;
  street: string | null;
  phone: string | null;
  nib: string | null;
  workers_men: number;
  workers_women: number;
}

const COLUMNS = [
  ...["name", "kind", "kecamatan", "village", "street", "phone", "nib", "workers_men", "workers_women"],
];

/**
 * Makes the businesses that are new, as drafts without members, and writes anew those that nobody has claimed and that were
 * never submitted: from then on a business tells of itself. Any number in one statement.
 *
 * @returns the ids of those that were made
 */
export async function bringInBusinesses(
  connection: SqlEntityManager,
  businesses: readonly BroughtInBusiness[],
): Promise<string[]> {
  const rows = await connection.execute<{ id: string; is_new: boolean }[]>(
    `INSERT INTO seller (id, handle, ${COLUMNS.join(", ")})
     SELECT id, handle, ${COLUMNS.join(", ")} FROM jsonb_to_recordset(?::jsonb) AS b (
       id text, handle text, name text, kind text, kecamatan text, village text, street text, phone text, nib text,
       workers_men int, workers_women int)
     ON CONFLICT (id) DO UPDATE SET
       ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(", ")}, updated_at = now()
       WHERE seller.status = 'draft' AND seller.deleted_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM seller_member m WHERE m.seller_id = seller.id AND m.deleted_at IS NULL)
     RETURNING id, xmax = 0 AS is_new`,
    [JSON.stringify(businesses)],
  );
  return rows.filter(({ is_new }) => is_new).map(({ id }) => id);
}
