import type { SeedBusiness, SeedCertificate, SeedListing } from "../../catalogue-types.js";
import { stoneBusinesses } from "./businesses.js";
import { stoneCertificates } from "./certificates.js";
import { kalimaya } from "./kalimaya.js";
import { petrifiedWood } from "./petrified-wood.js";

export const businesses: SeedBusiness[] = stoneBusinesses;
export const listings: SeedListing[] = [...petrifiedWood, ...kalimaya];
export const certificates: SeedCertificate[] = stoneCertificates;
