import { isDeepStrictEqual } from "node:util";
import { RegistryIndex } from "@lapak-lebak/domain/registry-index";
import {
  mergeRegistryRows,
  type RegistryCellError,
  type RegistryColumn,
  type RegistryRow,
} from "@lapak-lebak/domain/registry-row";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { REGISTRY_MODULE } from "../modules/registry";
import type { DecidedImportRow } from "../modules/registry/import-rows";
import type RegistryModuleService from "../modules/registry/service";
import { allRegistered, readRegistered } from "./read-registered";
import { registryRowOf, type RegisteredBusiness } from "./registered-business";
import { businessOf, entryOf, tellsOfItself } from "./write-rows";

/** Rows looked up at a time. */
const PORTION = 500;

/** The column that a person should look at when a row is recognised by something that several have. */
const COLUMN_OF_KEY = { nib: "nib", phone: "phone", name: "name" } as const satisfies Record<
  string,
  RegistryColumn
>;

/**
 * Looks up every sound row of a file: which business it tells of, and whether that changes anything. What is known of the
 * businesses' keys is held in memory, a few hundred bytes each; rows come and go in portions.
 */
export async function lookUpRows(container: MedusaContainer, importId: string): Promise<void> {
  const registry = container.resolve<RegistryModuleService>(REGISTRY_MODULE);
  const lines = new LinesOfFile();
  const index = new RegistryIndex();
  for (const phone of await registry.phonesOfSeveral(importId)) index.ignorePhone(phone);
  for await (const business of allRegistered(container)) index.add(keysOf(business));

  for (;;) {
    const rows = await registry.undecidedRows(importId, PORTION);
    if (rows.length === 0) return;
    const found = rows.map((each) => ({ ...each, match: index.match(each.row) }));
    const ids = found.flatMap(({ match }) => (match.kind === "known" ? match.id : []));
    const known = await readRegistered(container, ids);
    const decided = found.map(({ id, line, row, match }): DecidedImportRow => {
      if (match.kind === "ambiguous") return fault(id, row, COLUMN_OF_KEY[match.by], "ambiguous_match");
      const business = match.kind === "known" ? known.get(match.id) : undefined;
      const earlier = lines.earlierLineOf(row, business?.id);
      if (earlier !== undefined) {
        return fault(id, row, "name", "repeated_row", String(earlier));
      }
      const seller_id = business?.id ?? generateEntityId(undefined, "sel");
      lines.add(line, row, seller_id);
      if (business === undefined) return { id, action: "create", seller_id, errors: [] };
      const action = changesSomething(business, row) ? "update" : "unchanged";
      return { id, action, seller_id, errors: [] };
    });
    await registry.decideRows(importId, decided);
  }
}

/** Whether a row says anything new of a business; of one that tells of itself, what the register alone knows. */
export function changesSomething(business: RegisteredBusiness, row: RegistryRow): boolean {
  const known = registryRowOf(business);
  const merged = mergeRegistryRows(known, row);
  return !isDeepStrictEqual(writtenOf(business, known), writtenOf(business, merged));
}

function writtenOf(business: RegisteredBusiness, row: RegistryRow): object {
  const entry = entryOf(business.id, row);
  return tellsOfItself(business) ? entry : { ...businessOf(business.id, row), ...entry };
}

/** The rows of the file so far, to find those that tell of the same business. */
class LinesOfFile {
  private readonly index = new RegistryIndex();
  private readonly lineOf = new Map<string, number>();

  /** The line of an earlier row that tells of the same business. */
  earlierLineOf(row: RegistryRow, knownId: string | undefined): number | undefined {
    const ofKnown = knownId === undefined ? undefined : this.lineOf.get(knownId);
    if (ofKnown !== undefined) return ofKnown;
    // Phones that rows share say nothing, and a row's other keys would have been found among the known.
    const match = this.index.match({ ...row, phone: null });
    return match.kind === "known" ? this.lineOf.get(match.id) : undefined;
  }

  add(line: number, row: RegistryRow, id: string): void {
    this.index.add({ id, ...keysOfRow(row), phone: null });
    this.lineOf.set(id, line);
  }
}

function keysOf(business: RegisteredBusiness) {
  return { id: business.id, ...keysOfRow(registryRowOf(business)) };
}

function keysOfRow({ nib, phone, name, owner, village, kecamatan }: RegistryRow) {
  return { nib, phone, name, owner, village, kecamatan };
}

function fault(
  id: string,
  row: RegistryRow,
  column: RegistryColumn,
  code: RegistryCellError["code"],
  value = row[column === "nib" || column === "phone" ? column : "name"] ?? "",
): DecidedImportRow {
  return { id, action: "fault", seller_id: null, errors: [{ column, code, value }] };
}
