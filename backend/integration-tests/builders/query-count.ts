import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Counts the statements that reach the database while something is done. */
export function countingQueries(connection: Knex) {
  return async (act: () => Promise<unknown>): Promise<number> => {
    let count = 0;
    const tick = () => {
      count += 1;
    };
    connection.on("query", tick);
    try {
      await act();
    } finally {
      connection.removeListener("query", tick);
    }
    return count;
  };
}
