import "server-only";
import { kecamatanByCode } from "@lapak-lebak/domain/areas";
import { getDistricts, getRegencies, getVillages } from "idn-area-data";
import { areaName } from "./area-name";
import { getProvinces } from "./provinces";

/** A province, regency, kecamatan or village with its code of the Ministry of Home Affairs: "36", "36.02", "36.02.14". */
export interface Area {
  code: string;
  name: string;
}

/** A village with everything that it lies in. */
export interface VillageInFull {
  province: Area;
  regency: Area;
  kecamatan: Area;
  village: Area;
}

const CODE = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;

/** Whether this is written as an area's code is. */
export function isAreaCode(code: string): boolean {
  return CODE.test(code);
}

/** The code of the area that this one lies in; empty for a province. */
export function parentOf(code: string): string {
  return code.includes(".") ? code.slice(0, code.lastIndexOf(".")) : "";
}

/**
 * The areas within an area, by name: the regencies of a province, the kecamatan of a regency, the villages of a
 * kecamatan. Null where there is no such area. Data: idn-area-data (ODbL).
 */
export async function getChildAreas(parent: string): Promise<readonly Area[] | null> {
  const isServed = (await getProvinces()).some(({ code }) => code === parent.slice(0, 2));
  return isServed ? ((await readAreas()).get(parent) ?? null) : null;
}

/** A village and what it lies in; null for a code that is no village's. */
export async function getVillageInFull(code: string): Promise<VillageInFull | null> {
  const [kecamatan, regency] = [parentOf(code), parentOf(parentOf(code))];
  const find = async (area: string) => {
    const siblings = parentOf(area) === "" ? await getProvinces() : await getChildAreas(parentOf(area));
    return siblings?.find((sibling) => sibling.code === area);
  };
  const found = await Promise.all([parentOf(regency), regency, kecamatan, code].map(find));
  const [provinceFound, regencyFound, kecamatanFound, village] = found;
  if (!provinceFound || !regencyFound || !kecamatanFound || !village) return null;
  return { province: provinceFound, regency: regencyFound, kecamatan: kecamatanFound, village };
}

/** The postal code of a kecamatan of Lebak; null elsewhere, where one kecamatan has several. */
export function postalCodeOf(kecamatan: string): string | null {
  return kecamatanByCode(kecamatan)?.postalCode ?? null;
}

let read: Promise<ReadonlyMap<string, readonly Area[]>> | undefined;

/** 84,000 villages, read once a process when somebody first writes an address: a third of a second, 15 MB. */
function readAreas(): Promise<ReadonlyMap<string, readonly Area[]>> {
  read ??= Promise.all([getRegencies(), getDistricts(), getVillages()]).then((levels) => {
    const children = new Map<string, Area[]>();
    for (const { code, name } of levels.flat()) {
      const siblings = children.get(parentOf(code)) ?? [];
      siblings.push({ code, name: areaName(name) });
      children.set(parentOf(code), siblings);
    }
    for (const siblings of children.values()) siblings.sort((a, b) => a.name.localeCompare(b.name, "id"));
    return children;
  });
  return read;
}
