import "server-only";
import { getChildAreas, postalCodeOf, type Area } from "@/areas/child-areas";

/** What can be chosen below each area that was chosen; empty lists below those that were not. */
export interface AreaChoices {
  regency: readonly Area[];
  kecamatan: readonly Area[];
  village: readonly Area[];
  /** Of the kecamatan, where it has just one. */
  postalCode: string | null;
}

/** The lists of an address form, for codes of the Ministry of Home Affairs or empty texts. */
export async function areaChoices(chosen: {
  province: string;
  regency: string;
  kecamatan: string;
}): Promise<AreaChoices> {
  const below = async (code: string) => (code === "" ? [] : ((await getChildAreas(code)) ?? []));
  const [regency, kecamatan, village] = await Promise.all([
    below(chosen.province),
    below(chosen.regency),
    below(chosen.kecamatan),
  ]);
  return { regency, kecamatan, village, postalCode: postalCodeOf(chosen.kecamatan) };
}
