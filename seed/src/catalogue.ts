import type { SeedCatalogue } from "./catalogue-types.js";
import * as craft from "./catalogue/craft/index.js";
import * as snacks from "./catalogue/food-snacks/index.js";
import { claims } from "./catalogue/published-figures.js";
import * as stone from "./catalogue/stone/index.js";
import * as sugarAndFish from "./catalogue/sugar-fish/index.js";
import { collections } from "./catalogue/window.js";

/** Everything the demonstration shop sells, who makes it, and what certificates they claim. */
export const CATALOGUE: SeedCatalogue = {
  version: 2,
  demonstration: true,
  notice: {
    id: "Toko ini adalah peragaan. Semua usaha, orang, nomor telepon, dan nomor sertifikat di dalamnya rekaan; kecamatan dan jenis produknya nyata.",
    en: "This shop is a demonstration. Every business, person, telephone number and certificate number in it is made up; the districts and the kinds of goods are real.",
  },
  businesses: [...snacks.businesses, ...sugarAndFish.businesses, ...craft.businesses, ...stone.businesses],
  listings: [...snacks.listings, ...sugarAndFish.listings, ...craft.listings, ...stone.listings],
  certificates: [
    ...snacks.certificates,
    ...sugarAndFish.certificates,
    ...craft.certificates,
    ...stone.certificates,
  ],
  collections,
  claims,
};
