import "server-only";
import { KECAMATAN } from "@lapak-lebak/domain/areas";
import { getChildAreas } from "@/areas/child-areas";

/** A kecamatan of Lebak with its villages, as an address is chosen. */
export interface KecamatanChoice {
  slug: string;
  name: string;
  postalCode: string;
  /** Names, in the order of the alphabet. */
  villages: readonly string[];
}

/** The 28 kecamatan of Lebak with their 345 villages: three kilobytes, so that no list is fetched while one chooses. */
export async function getLebakVillages(): Promise<KecamatanChoice[]> {
  return Promise.all(
    KECAMATAN.map(async ({ slug, name, code, postalCode }) => {
      const villages = (await getChildAreas(code)) ?? [];
      return { slug, name, postalCode, villages: villages.map((village) => village.name) };
    }),
  );
}
