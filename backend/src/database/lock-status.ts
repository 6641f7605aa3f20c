import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

/** Tables whose rows move through a state machine of the domain. */
type TableWithStatus =
  "seller" | "certificate" | "seller_order" | "transfer" | "listing" | "listing_import" | "registry_import";

/** The transaction that a module method runs in. */
export function transactionOf(context: Context): SqlEntityManager {
  const manager = context.transactionManager as SqlEntityManager | undefined;
  if (manager === undefined)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "No transaction is open.");
  return manager;
}

/**
 * Locks a row until the transaction ends and tells its status, so that of two who move it at once the second sees what
 * the first did.
 *
 * @throws MedusaError NOT_FOUND when there is no such row
 */
export async function lockStatus<Status extends string>(
  table: TableWithStatus,
  id: string,
  context: Context,
): Promise<Status> {
  const rows = await transactionOf(context).execute<{ status: Status }[]>(
    `SELECT status FROM "${table}" WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
    [id],
  );
  const row = rows[0];
  if (row === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${table} ${id}.`, `${table}_not_found`);
  return row.status;
}

/** The error for a step that the domain's table does not permit. */
export function transitionRefused(table: TableWithStatus, from: string, to: string, by: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `A ${table} that is ${from} cannot become ${to} by ${by}.`,
    `${table}_transition_refused`,
  );
}

/** The error for a decision about something that is not what the decider saw any more. */
export function alreadyDecided(table: TableWithStatus, status: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    `Somebody was faster: the ${table} is ${status} now.`,
    "already_decided",
  );
}
