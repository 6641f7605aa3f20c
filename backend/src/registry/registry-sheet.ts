import { cellsOfRegistryRow, REGISTRY_COLUMNS, REGISTRY_HEADINGS } from "@lapak-lebak/domain/registry-row";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Cell } from "../sheets/send-sheet";
import { allRegistered } from "./read-registered";
import { registryRowOf } from "./registered-business";
import { registryCondition, type RegistryFilter } from "./registry-filter";

/** The columns of the agency's own file. */
export const REGISTRY_SHEET_COLUMNS = REGISTRY_COLUMNS.map((column) => ({
  header: REGISTRY_HEADINGS[column],
}));

/** The businesses that fit, as rows of the agency's file. */
export async function* registryRows(
  container: MedusaContainer,
  filter: RegistryFilter,
  now: Date,
): AsyncGenerator<Cell[]> {
  const { sql, bindings } = registryCondition(filter, now);
  for await (const business of allRegistered(container, sql, bindings)) {
    const cells = cellsOfRegistryRow(registryRowOf(business));
    yield REGISTRY_COLUMNS.map((column) => cells[column]);
  }
}
