import type { SeedBusiness } from "../../catalogue-types.js";
import { banjarsariAndCileles } from "./businesses/banjarsari-cileles.js";
import { bayahAndCipanas } from "./businesses/bayah-cipanas.js";
import { cimargaAndCibadak } from "./businesses/cimarga-cibadak.js";
import { warunggunungAndCikulur } from "./businesses/warunggunung-cikulur.js";

/** Makers of dried banana, chips and emping. Fictional, as is everything in the catalogue. */
export const snackBusinesses: SeedBusiness[] = [
  ...bayahAndCipanas,
  ...cimargaAndCibadak,
  ...warunggunungAndCikulur,
  ...banjarsariAndCileles,
];
