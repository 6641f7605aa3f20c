import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import {
  REGISTERED_COLUMNS,
  REGISTERED_TABLES,
  registeredBusiness,
  type RegisteredBusiness,
} from "./registered-business";

/** Businesses read at a time where all of them are gone through. */
const PORTION = 1000;

/** What a statement answers, row by row. Joins tables of several modules, which the query layer cannot; reads only. */
export async function select<Row extends z.ZodType>(
  container: MedusaContainer,
  row: Row,
  statement: string,
  bindings: Knex.ValueDict = {},
): Promise<z.output<Row>[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await connection.raw<{ rows: unknown[] }>(statement, bindings);
  return z.array(row).parse(rows);
}

/** The businesses with these ids, by id. */
export async function readRegistered(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, RegisteredBusiness>> {
  if (ids.length === 0) return new Map();
  const rows = await select(
    container,
    registeredBusiness,
    `SELECT ${REGISTERED_COLUMNS} FROM ${REGISTERED_TABLES} WHERE s.id = ANY(:ids) AND s.deleted_at IS NULL`,
    { ids: [...ids] },
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** All businesses that fit a condition on `s` and `e`, in the order of their ids, a portion at a time. */
export async function* allRegistered(
  container: MedusaContainer,
  condition = "true",
  bindings: Knex.ValueDict = {},
): AsyncGenerator<RegisteredBusiness> {
  let after = "";
  for (;;) {
    const rows = await select(
      container,
      registeredBusiness,
      `SELECT ${REGISTERED_COLUMNS} FROM ${REGISTERED_TABLES}
        WHERE s.deleted_at IS NULL AND s.id > :after AND (${condition}) ORDER BY s.id LIMIT ${PORTION}`,
      { ...bindings, after },
    );
    yield* rows;
    const last = rows.at(-1);
    if (rows.length < PORTION || last === undefined) return;
    after = last.id;
  }
}
