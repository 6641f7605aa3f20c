import { query } from "./database";
import { asStaff } from "./staff";

interface Level {
  item: string;
  location: string;
  stocked: string;
  reserved: string;
}

/** Pieces of a variant that can still be sold: what is stocked less what is reserved. */
export async function availableStock(sku: string): Promise<number> {
  const { stocked, reserved } = await levelOf(sku);
  return Number(stocked) - Number(reserved);
}

/** Stocks a variant so that this many pieces can be sold. Search and pages learn of it as they do of any restocking. */
export async function setAvailableStock(sku: string, pieces: number): Promise<void> {
  const { item, location, reserved } = await levelOf(sku);
  await asStaff(`/admin/inventory-items/${item}/location-levels/${location}`, {
    stocked_quantity: Number(reserved) + pieces,
  });
}

/** Every variant of the demonstration lies at one place, its seller's. */
async function levelOf(sku: string): Promise<Level> {
  const [level] = await query<Level>(
    `select item.id as item, level.location_id as location,
            level.stocked_quantity as stocked, level.reserved_quantity as reserved
       from inventory_item item join inventory_level level on level.inventory_item_id = item.id
      where item.sku = $1 and item.deleted_at is null and level.deleted_at is null`,
    [sku],
  );
  if (!level) throw new Error(`Nothing is stocked as ${sku}.`);
  return level;
}
