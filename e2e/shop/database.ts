import pg from "pg";
import { runningStack } from "../stack";

/** Looks into the shop's database, for what no page shows and for letting time pass. */
async function query<Row extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: runningStack().databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Pieces of a variant that can still be sold: what is stocked less what is reserved. */
export async function availableStock(sku: string): Promise<number> {
  const [row] = await query<{ available: string }>(
    `select sum(level.stocked_quantity - level.reserved_quantity) as available
       from inventory_item item join inventory_level level on level.inventory_item_id = item.id
      where item.sku = $1 and item.deleted_at is null and level.deleted_at is null`,
    [sku],
  );
  return Number(row?.available);
}

/** Sets how many pieces of a variant can be sold. */
export async function setAvailableStock(sku: string, pieces: number): Promise<void> {
  await query(
    `update inventory_level level
        set stocked_quantity = level.reserved_quantity + $2,
            raw_stocked_quantity = jsonb_build_object('value', (level.reserved_quantity + $2)::text, 'precision', 20)
       from inventory_item item where level.inventory_item_id = item.id and item.sku = $1`,
    [sku, pieces],
  );
}

/** Lets the time to pay run out for the order with this number. */
export async function letTransferExpire(displayId: number): Promise<void> {
  await query(
    `update transfer set expires_at = now() - interval '1 minute'
      where order_id = (select id from "order" where display_id = $1)`,
    [displayId],
  );
}

/** Lets the end of a certificate come, as if its last day had passed a minute ago. */
export async function letCertificateExpire(id: string): Promise<void> {
  await query(`update certificate set valid_until = now() - interval '1 minute' where id = $1`, [id]);
}

/** A product's own verified halal certificates and how many other goods lean on each. */
export async function certificatesOf(handle: string, type: string): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `select c.id from certificate c
       join product_product_certification_certificate link on link.certificate_id = c.id and link.deleted_at is null
       join product p on p.id = link.product_id
      where p.handle = $1 and c.type = $2 and c.status = 'verified' and c.deleted_at is null`,
    [handle, type],
  );
  return rows.map(({ id }) => id);
}
