import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { ChangeKind } from "./change";
import type { Freshness } from "./freshness";

/** Events wait in memory for a second or two; a process that was killed loses those of its last moments. Milliseconds. */
const LAST_MOMENTS = 2 * 60_000;

/** Where each kind of change leaves its trace. */
const ENTITIES = {
  product: "listing",
  variant: "variant",
  price: "price",
  inventory_level: "inventory_level",
  reservation_item: "reservation",
  seller: "seller",
  certificate: "certificate",
  translations: "translation",
} as const satisfies Record<string, ChangeKind>;

const rows = z.array(z.object({ id: z.string(), updated_at: z.coerce.date() }));

/**
 * Notes again what changed last: everything written in the two minutes before the very last write. Whatever a killed
 * process did not get to tell search and the shop is among it, however long the machine was off.
 */
export async function catchUp(freshness: Freshness, container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const read = async (entity: string, filters: object, pagination: object) => {
    const fields = ["id", "updated_at"];
    const { data } = await query.graph({ entity, fields, filters, pagination, withDeleted: true });
    return rows.parse(data);
  };
  const newest = { take: 1, order: { updated_at: "DESC" } };
  const last = await Promise.all(Object.keys(ENTITIES).map((entity) => read(entity, {}, newest)));
  const lastWrite = Math.max(0, ...last.flat().map(({ updated_at }) => updated_at.getTime()));
  const since = { updated_at: { $gte: new Date(lastWrite - LAST_MOMENTS) } };
  for (const [entity, kind] of Object.entries(ENTITIES)) {
    const changed = await read(entity, since, {});
    freshness.note(
      kind,
      changed.map(({ id }) => id),
    );
  }
}
