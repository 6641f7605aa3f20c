import type { SeedBusiness, SeedCertificate, SeedListing } from "../../catalogue-types.js";
import { snackBusinesses } from "./businesses.js";
import { barcodes } from "./certificates/barcodes.js";
import { businessNumbers } from "./certificates/business-numbers.js";
import { foodPermits } from "./certificates/food-permits.js";
import { halalCertificates } from "./certificates/halal.js";
import { otherCertificates } from "./certificates/others.js";
import { snackListings } from "./listings.js";

export const businesses: SeedBusiness[] = snackBusinesses;

export const listings: SeedListing[] = snackListings;

export const certificates: SeedCertificate[] = [
  ...foodPermits,
  ...halalCertificates,
  ...barcodes,
  ...businessNumbers,
  ...otherCertificates,
];
