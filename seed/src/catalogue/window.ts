import type { SeedCollection } from "../catalogue-types.js";

/** What a curator has put into the shop window. */
export const collections: readonly SeedCollection[] = [
  {
    key: "anyaman-untuk-rumah",
    slot: "hero",
    title: { id: "Anyaman untuk rumah", en: "Woven for the home" },
    note: {
      id: "Bambu dan pandan dari Kolelet, Prabugantungan, dan Guradog. Tiap bilahnya diraut dengan tangan.",
      en: "Bamboo and pandan from Kolelet, Prabugantungan and Guradog. Every strip is shaved by hand.",
    },
    listings: [
      "kap-lampu-tampah-kolelet",
      "tikar-pandan-motif-prabugantungan",
      "keranjang-buah-guradog",
      "vas-anyaman-kolelet",
      "tas-pandan-tote-parungkujang",
    ],
  },
  {
    key: "teman-teh-sore",
    slot: "this_week",
    title: { id: "Teman teh sore", en: "For afternoon tea" },
    note: {
      id: "Renyah, manis, dan habis sebelum tehnya dingin: camilan dari delapan dapur.",
      en: "Crisp, sweet, and gone before the tea is cold: snacks from eight kitchens.",
    },
    listings: [
      "sale-oven-sawarna",
      "emping-manis-gula-aren-sarti",
      "keripik-talas-beneng-melati",
      "gula-semut-jahe-citorek",
      "keripik-pisang-nangka-yayah",
      "keripik-pisang-jahe-susu-kaduagung",
      "keripik-singkong-pedas-daun-jeruk-iis",
      "emping-pedas-manis-tangkil",
    ],
  },
];
