import type { LocalisedText, SeedListing } from "../catalogue-types.js";
import type { View } from "./compose.js";

type Family = SeedListing["family"];

/** What a close-up of each family shows. */
const MATERIAL: Record<Family, LocalisedText> = {
  "pisang-sale": {
    id: "lembaran pisang kering berwarna cokelat kekuningan",
    en: "amber-brown strips of dried banana",
  },
  "keripik-pisang": {
    id: "irisan pisang tipis keemasan dengan garis biji di tengahnya",
    en: "thin golden slices with the line of seeds along the middle",
  },
  "keripik-talas": { id: "keripik lebar berbintik ungu", en: "wide chips flecked with purple" },
  "keripik-singkong": {
    id: "keripik putih kekuningan bertepi tak rata",
    en: "white-gold chips with uneven edges",
  },
  emping: {
    id: "kepingan emping tipis yang tembus cahaya",
    en: "thin discs of melinjo that let light through",
  },
  "gula-semut": { id: "butiran gula aren yang halus", en: "fine granules of palm sugar" },
  "gula-aren": { id: "gula aren dari dekat", en: "the palm sugar from near" },
  "abon-ikan": { id: "serat abon yang kering dan halus", en: "dry, fine threads of fish floss" },
  "anyaman-bambu": { id: "bilah bambu yang saling menumpang", en: "split bamboo passing over and under" },
  "tikar-pandan": { id: "helai pandan yang dianyam serong", en: "strands of pandan plaited on the slant" },
  "batu-fosil": {
    id: "lingkaran tumbuh dan urat akik pada batu",
    en: "growth rings and veins of agate in the stone",
  },
  kalimaya: { id: "permainan warna di dalam batu", en: "the play of colour inside the stone" },
};

const CRAFTS: readonly Family[] = ["anyaman-bambu", "tikar-pandan"];
const STONES: readonly Family[] = ["batu-fosil", "kalimaya"];

/** What a drawing shows, for readers who cannot see it; says that it is a drawing. */
export function altText(listing: Pick<SeedListing, "family" | "title">, view: View): LocalisedText {
  const { family, title } = listing;
  if (view === 1) {
    return {
      id: `Gambar ${title.id} di atas meja dalam cahaya pagi`,
      en: `Drawing of ${title.en} on a table in morning light`,
    };
  }
  if (view === 2) {
    const material = MATERIAL[family];
    return {
      id: `Gambar ${title.id} dari dekat: ${material.id}`,
      en: `Close-up drawing of ${title.en}: ${material.en}`,
    };
  }
  if (CRAFTS.includes(family))
    return { id: `Gambar ${title.id} saat dipakai`, en: `Drawing of ${title.en} in use` };
  if (STONES.includes(family)) {
    return {
      id: `Gambar ${title.id} di dalam ruang, untuk melihat ukurannya`,
      en: `Drawing of ${title.en} in its setting, to judge its size`,
    };
  }
  return {
    id: `Gambar ${title.id} tersaji di meja, dilihat dari atas`,
    en: `Drawing of ${title.en} served on a table, seen from above`,
  };
}
