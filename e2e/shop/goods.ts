import type { Goods } from "./buying";

/** Goods of the demonstration that the journeys buy, each from a maker of its own and sold abroad as well as at home. */
export const EMPING: Goods = {
  handle: "emping-matang-keusik",
  titles: { "id-id": "Emping Matang Keusik untuk Camilan", "en-us": "Keusik Fried Emping, Ready to Eat" },
  seller: "Emping Keusik Jaya",
  variant: /^100 g/,
  sku: "EMP-KEUSIK-MATANG-100G",
};

export const PANDAN_MAT: Goods = {
  handle: "tikar-pandan-polos-prabugantungan",
  titles: { "id-id": "Tikar Pandan Polos Prabugantungan", "en-us": "Prabugantungan Plain Pandan Mat" },
  seller: "Pandan Prabugantungan",
  variant: /^60 x 120 cm/,
  sku: "PD-PBG-PLS-60",
};

export const PALM_SUGAR: Goods = {
  handle: "gula-semut-aren-hariang",
  titles: { "id-id": "Gula Semut Aren Hariang", "en-us": "Hariang Granulated Palm Sugar" },
  seller: "Kelompok Tani Semut Hariang",
  variant: /^250 g/,
  sku: "GS-HRG-250",
};

/** Made in small numbers: for the last piece. */
export const RARE_EMPING: Goods = {
  handle: "emping-kencur-anggalan",
  titles: { "id-id": "Emping Kencur Anggalan", "en-us": "Emping with Kencur" },
  seller: "Dapur Melinjo Anggalan",
  variant: /^150 g/,
  sku: "EMP-ANGGALAN-KENCUR-150G",
};
