import type { SeedBusiness, SeedCertificate, SeedListing } from "../../catalogue-types.js";
import { abonIkan } from "./abon-ikan.js";
import { fishBusinesses } from "./businesses-fish.js";
import { sugarBusinesses } from "./businesses-sugar.js";
import { sugarFishCertificates } from "./certificates.js";
import { gulaArenBlocks } from "./gula-aren-blocks.js";
import { gulaArenSyrupAndGifts } from "./gula-aren-syrup-and-gifts.js";
import { gulaSemut } from "./gula-semut.js";

export const businesses: SeedBusiness[] = [...sugarBusinesses, ...fishBusinesses];
export const listings: SeedListing[] = [
  ...gulaSemut,
  ...gulaArenBlocks,
  ...gulaArenSyrupAndGifts,
  ...abonIkan,
];
export const certificates: SeedCertificate[] = sugarFishCertificates;
