import type { SeedBusiness, SeedCertificate, SeedListing } from "../../catalogue-types.js";
import { bambooHome } from "./bamboo-home.js";
import { bambooKitchen } from "./bamboo-kitchen.js";
import { bambooSmall } from "./bamboo-small.js";
import { bambooBusinesses } from "./businesses-bamboo.js";
import { pandanBusinesses } from "./businesses-pandan.js";
import { craftCertificates } from "./certificates.js";
import { pandanBags } from "./pandan-bags.js";
import { pandanMats } from "./pandan-mats.js";

export const businesses: SeedBusiness[] = [...bambooBusinesses, ...pandanBusinesses];
export const listings: SeedListing[] = [
  ...bambooKitchen,
  ...bambooHome,
  ...bambooSmall,
  ...pandanMats,
  ...pandanBags,
];
export const certificates: SeedCertificate[] = craftCertificates;
