import type { LocalisedText } from "../../catalogue-types.js";

/** Label texts that the law wants in the same words on every pack of the same food. */
export const SAP_ONLY: LocalisedText = { id: "Nira aren (100%).", en: "Sugar palm sap (100%)." };

export const SUGAR_ALLERGENS: LocalisedText = {
  id: "Tidak memakai bahan alergen. Dapur hanya mengolah nira aren dan rempah.",
  en: "Made without allergens. The kitchen handles palm sap and spices only.",
};

export const FISH_ALLERGENS: LocalisedText = { id: "Mengandung ikan.", en: "Contains fish." };

export const KEEP_GRANULES_DRY: LocalisedText = {
  id: "Simpan di tempat kering di bawah 30 °C. Tutup rapat setelah dibuka; bila menggumpal karena lembap, remas atau ayak kembali.",
  en: "Keep dry, below 30 °C. Close tightly after opening; if damp makes it clump, crumble or sieve it again.",
};

export const KEEP_BLOCKS_DRY: LocalisedText = {
  id: "Simpan dalam wadah rapat di tempat sejuk dan kering, jauh dari semut. Gula yang berkeringat tetap aman, hanya lebih lunak.",
  en: "Keep in a tight container, cool and dry, away from ants. Sugar that sweats is still safe, merely softer.",
};

export const KEEP_FLOSS_CLOSED: LocalisedText = {
  id: "Simpan di tempat sejuk dan kering. Setelah dibuka, tutup rapat, pakai sendok kering, habiskan dalam 30 hari.",
  en: "Store cool and dry. Once open, close tightly, use a dry spoon and finish within 30 days.",
};
