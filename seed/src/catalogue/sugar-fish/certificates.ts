import type { SeedCertificate } from "../../catalogue-types.js";
import { businessNumbers } from "../certificate-terms.js";
import { fishBusinesses } from "./businesses-fish.js";
import { sugarBusinesses } from "./businesses-sugar.js";
import { fishCertificates } from "./certificates-fish.js";
import { sugarCertificates } from "./certificates-sugar.js";

export const sugarFishCertificates: SeedCertificate[] = [
  ...businessNumbers([...sugarBusinesses, ...fishBusinesses]),
  ...sugarCertificates,
  ...fishCertificates,
];
