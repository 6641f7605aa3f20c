import { REGISTRY_HEADINGS } from "@lapak-lebak/domain/registry-row";
import { expect } from "@playwright/test";
import { query } from "./database";
import { asStaff } from "./staff";

/** A business that the agency has in its registry, and that nobody has an account for yet. */
export interface RegisteredBusiness {
  name: string;
  nib: string;
  street: string;
  /** What the agency hands to its people, so that they take it over. */
  claimCode: string;
}

/** Brings a business into the agency's registry by a sheet, and makes the code by which its people take it over. */
export async function registeredBusiness(): Promise<RegisteredBusiness> {
  const digits = Date.now().toString();
  const business = { name: `Gula Semut Cicalung ${digits.slice(-6)}`, nib: digits.slice(0, 13) };
  const street = `Kp. Cicalung ${digits.slice(-4)} RT 02 RW 01`;
  const of = REGISTRY_HEADINGS;
  const cells = {
    ...{ [of.year]: "2025", [of.name]: business.name, [of.nib]: business.nib, [of.owner]: "Juariah" },
    ...{ [of.street]: street, [of.village]: "Hariang", [of.kecamatan]: "Sobang" },
    ...{ [of.commodity]: "Gula semut", [of.legal_form]: "Perorangan", [of.workers_women]: "3" },
  };
  const sheet = [Object.keys(cells), Object.values(cells)].map((line) => line.join(";")).join("\n");
  const form = new FormData();
  form.set("file", new Blob([sheet]), "data-ikm.csv");
  const checked = (await asStaff("/admin/agency/registry/imports", form)) as { import: { id: string } };
  await asStaff(`/admin/agency/registry/imports/${checked.import.id}/confirmation`, {});
  const idOf = async () => {
    const rows = await query<{ id: string }>("select id from seller where nib = $1", [business.nib]);
    return rows[0]?.id ?? "";
  };
  await expect.poll(idOf).not.toBe("");
  const issued = (await asStaff(`/admin/agency/registry/${await idOf()}/claim-code`, {})) as { code: string };
  return { ...business, street, claimCode: issued.code };
}
