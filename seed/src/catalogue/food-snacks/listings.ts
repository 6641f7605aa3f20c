import type { SeedListing } from "../../catalogue-types.js";
import { seasonedFriedEmping } from "./listings/emping-matang-berbumbu.js";
import { savouryFriedEmping } from "./listings/emping-matang-gurih.js";
import { rawEmpingOfTheSouth } from "./listings/emping-mentah-selatan.js";
import { rawEmpingOfWarunggunungAndCibadak } from "./listings/emping-mentah-warunggunung-cibadak.js";
import { savouryBananaChips } from "./listings/keripik-pisang-gurih.js";
import { sweetBananaChips } from "./listings/keripik-pisang-manis.js";
import { cassavaChips } from "./listings/keripik-singkong.js";
import { taroChips } from "./listings/keripik-talas.js";
import { pisangSale } from "./listings/pisang-sale.js";

/** Dried banana, chips and emping. */
export const snackListings: SeedListing[] = [
  ...pisangSale,
  ...sweetBananaChips,
  ...savouryBananaChips,
  ...taroChips,
  ...cassavaChips,
  ...rawEmpingOfWarunggunungAndCibadak,
  ...rawEmpingOfTheSouth,
  ...savouryFriedEmping,
  ...seasonedFriedEmping,
];
