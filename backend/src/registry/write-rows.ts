import { handleOf } from "@lapak-lebak/domain/handle";
import { mergeRegistryRows, type RegistryRow } from "@lapak-lebak/domain/registry-row";
import type { RegistryEntryValues } from "../modules/registry/save-entries";
import type { BroughtInBusiness } from "../modules/seller/bring-in";
import { registryRowOf, type RegisteredBusiness } from "./registered-business";

/** As many signs of a business's id make its name in addresses its own. */
const SIGNS_OF_ID = 6;

/** What a row makes of a business: what its own table and what the register keeps of it. */
export function valuesOfRow(
  id: string,
  row: RegistryRow,
  known: RegisteredBusiness | undefined,
): { business: BroughtInBusiness; entry: RegistryEntryValues } {
  const merged = known === undefined ? row : mergeRegistryRows(registryRowOf(known), row);
  return { business: businessOf(id, merged), entry: entryOf(id, merged) };
}

/** Whether a business tells of itself, so that the register leaves alone what its people write: it is claimed or was submitted. */
export function tellsOfItself({ claimed, status }: Pick<RegisteredBusiness, "claimed" | "status">): boolean {
  return claimed || status !== "draft";
}

/** The part of a row that a business would tell of itself. */
export function businessOf(id: string, row: RegistryRow): BroughtInBusiness {
  return {
    id,
    handle: `${handleOf(row.name) || "usaha"}-${id.slice(-SIGNS_OF_ID).toLowerCase()}`,
    name: row.name,
    kind: row.legalForm,
    kecamatan: row.kecamatan,
    village: row.village,
    street: row.street,
    phone: row.phone,
    nib: row.nib,
    workers_men: row.workersMen ?? 0,
    workers_women: row.workersWomen ?? 0,
  };
}

/** The part of a row that the register alone keeps. */
export function entryOf(sellerId: string, row: RegistryRow): RegistryEntryValues {
  return {
    seller_id: sellerId,
    year: row.year,
    owner: row.owner,
    commodity: row.commodity,
    family: row.family,
    products: row.products,
    permit_year: row.permitYear,
    kbli_code: row.kbli?.code ?? null,
    kbli_edition: row.kbli?.edition ?? null,
    investment: row.investment,
    quantity: row.quantity,
    unit: row.unit,
    production_value: row.productionValue,
    material_value: row.materialValue,
    export_countries: row.exportCountries,
    is_active: row.isActive ?? true,
    aid: row.aid,
  };
}
