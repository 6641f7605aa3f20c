import type { ProductFamilyHandle } from "@lapak-lebak/domain";
import type { ArtSpec } from "../../catalogue-types.js";

/** Storage lines as they stand on the packs. */
export const STORAGE = {
  chips: {
    id: "Simpan di tempat kering dan teduh. Setelah dibuka, pindahkan ke stoples kedap dan habiskan dalam 10 hari.",
    en: "Keep dry and out of the sun. Once open, move to an airtight jar and finish within 10 days.",
  },
  sale: {
    id: "Simpan di suhu ruang, jauh dari sinar matahari. Setelah dibuka, simpan tertutup rapat atau di kulkas hingga 1 bulan.",
    en: "Keep at room temperature away from sunlight. Once open, close tightly or refrigerate for up to 1 month.",
  },
  friedSale: {
    id: "Simpan tertutup rapat di tempat kering. Setelah dibuka, habiskan dalam 2 minggu.",
    en: "Keep tightly closed in a dry place. Once open, finish within 2 weeks.",
  },
  rawEmping: {
    id: "Simpan kering dan tertutup. Bila terasa lembap, jemur sebentar sebelum digoreng.",
    en: "Keep dry and closed. If it feels damp, give it a short while in the sun before frying.",
  },
  friedEmping: {
    id: "Simpan di stoples kedap udara. Setelah dibuka, habiskan dalam 2 minggu.",
    en: "Keep in an airtight jar. Once open, finish within 2 weeks.",
  },
};

/** Allergen lines as they stand on the packs. */
export const ALLERGENS = {
  none: {
    id: "Tidak memakai bahan alergen utama.",
    en: "Made without any of the major allergens.",
  },
  wheat: { id: "Mengandung gandum (tepung terigu).", en: "Contains wheat (flour)." },
  milk: { id: "Mengandung susu.", en: "Contains milk." },
  soyTraceMilk: {
    id: "Mengandung kedelai (lesitin); dapat mengandung jejak susu.",
    en: "Contains soy (lecithin); may contain traces of milk.",
  },
  milkSoy: { id: "Mengandung susu dan kedelai (lesitin).", en: "Contains milk and soy (lecithin)." },
  sesame: { id: "Mengandung wijen.", en: "Contains sesame." },
  wheatSesame: { id: "Mengandung gandum dan wijen.", en: "Contains wheat and sesame." },
  wheatMilk: { id: "Mengandung gandum dan susu.", en: "Contains wheat and milk." },
  traceMilk: {
    id: "Tanpa bahan alergen utama; dibumbui di meja yang juga dipakai untuk bumbu keju (susu).",
    en: "No major allergens as ingredients; seasoned on a table also used for cheese powder (milk).",
  },
  traceWheat: {
    id: "Tanpa bahan alergen utama; digoreng di wajan yang juga dipakai untuk adonan terigu.",
    en: "No major allergens as ingredients; fried in a pan also used for wheat batter.",
  },
  shrimp: { id: "Mengandung udang (terasi).", en: "Contains crustaceans (shrimp paste)." },
};

/** What the illustrator draws for a listing. */
export function art(
  seed: number,
  subject: ProductFamilyHandle,
  container: ArtSpec["container"],
  variantHint: string,
  accent?: string,
): ArtSpec {
  return { seed, subject, container, variantHint, ...(accent ? { accent } : {}) };
}
