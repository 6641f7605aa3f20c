import type { SeedBusiness, SeedCertificate, SeedListing } from "../../catalogue-types.js";
import { stoneBusinesses } from "./businesses.js";
import { stoneCertificates } from "./certificates.js";
import { kalimayaJewelleryAndRough } from "./kalimaya-jewellery.js";
import { looseKalimaya } from "./kalimaya-loose.js";
import { petrifiedWoodFurniture } from "./petrified-wood-furniture.js";
import { petrifiedWoodPieces } from "./petrified-wood-pieces.js";

export const businesses: SeedBusiness[] = stoneBusinesses;
export const listings: SeedListing[] = [
  ...petrifiedWoodFurniture,
  ...petrifiedWoodPieces,
  ...looseKalimaya,
  ...kalimayaJewelleryAndRough,
];
export const certificates: SeedCertificate[] = stoneCertificates;
