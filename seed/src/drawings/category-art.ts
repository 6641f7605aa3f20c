import type { ArtSpec } from "../catalogue-types.js";

/** The art of each family's own picture. */
export const CATEGORY_ART: Record<ArtSpec["subject"], ArtSpec> = {
  "pisang-sale": { seed: 5, subject: "pisang-sale", container: "bowl", palette: "terracotta" },
  "keripik-pisang": { seed: 12, subject: "keripik-pisang", container: "bowl", palette: "dusk" },
  "keripik-talas": { seed: 23, subject: "keripik-talas", container: "bowl", palette: "leaf" },
  "keripik-singkong": { seed: 34, subject: "keripik-singkong", container: "bowl", palette: "sugar" },
  emping: { seed: 45, subject: "emping", container: "bowl", palette: "rose" },
  "gula-semut": { seed: 56, subject: "gula-semut", container: "bowl", palette: "cream" },
  "gula-aren": { seed: 67, subject: "gula-aren", container: "piece", palette: "lontar", variantHint: "dome" },
  "abon-ikan": { seed: 78, subject: "abon-ikan", container: "bowl", palette: "dusk" },
  "anyaman-bambu": {
    seed: 89,
    subject: "anyaman-bambu",
    container: "piece",
    palette: "terracotta",
    variantHint: "basket",
  },
  "tikar-pandan": {
    seed: 91,
    subject: "tikar-pandan",
    container: "piece",
    palette: "leaf",
    variantHint: "roll",
  },
  "batu-fosil": {
    seed: 102,
    subject: "batu-fosil",
    container: "piece",
    palette: "stone",
    variantHint: "slab red",
  },
  kalimaya: {
    seed: 113,
    subject: "kalimaya",
    container: "piece",
    palette: "rose",
    variantHint: "cabochon black",
  },
};
