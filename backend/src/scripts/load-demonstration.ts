import { CATALOGUE, type SeedCatalogue } from "@lapak-lebak/seed";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { INSTALLATION_MODULE } from "../modules/installation";
import type InstallationModuleService from "../modules/installation/service";
import { settings } from "../settings";
import { ensureAccounts } from "./demonstration/accounts";
import { loadBusinesses } from "./demonstration/businesses";
import { loadCertificates } from "./demonstration/certificates";
import { loadClaims } from "./demonstration/claims";
import { loadCollections } from "./demonstration/collections";
import { loadListings } from "./demonstration/listings";
import { hangPictures, readPictures } from "./demonstration/pictures";
import { refillSearch } from "./demonstration/search";
import { setUpMarketplace } from "./set-up";

/**
 * Fills a shop with the demonstration catalogue. Safe to repeat and to kill at any moment: what is there already stays,
 * what is missing is made, and only a run that came to its end is written down in `demonstration_load`.
 *
 * Run by `medusa exec ./src/scripts/load-demonstration.ts`, from the built server `./src/scripts/load-demonstration.js`,
 * with DEMONSTRATION=true.
 */
export default async function loadDemonstration({ container }: ExecArgs): Promise<void> {
  if (!settings().demonstration) {
    throw new Error("DEMONSTRATION is not true: invented goods belong into a demonstration only.");
  }
  await loadCatalogue(container, CATALOGUE, { ...settings(), now: new Date() });
  await ensureAccounts(container, settings().dataDir);
}

/** Fills the shop with a catalogue. `picturesDir` holds the drawings' `index.json`, if they were drawn. */
export async function loadCatalogue(
  container: MedusaContainer,
  catalogue: SeedCatalogue,
  { picturesDir, now }: { picturesDir: string; now: Date },
): Promise<void> {
  await setUpMarketplace(container);
  const pictures = readPictures(picturesDir);
  const installation = container.resolve<InstallationModuleService>(INSTALLATION_MODULE);
  const [completed] = await installation.listDemonstrationLoads({ version: catalogue.version });
  if (completed === undefined) {
    const { businesses, listings, certificates } = catalogue;
    const sellers = await loadBusinesses(container, businesses, listings, now);
    const productIds = await loadListings(container, listings, { sellers, pictures, now });
    await loadCertificates(container, certificates, { sellers, listings, productIds }, now);
    await loadCollections(container, catalogue.collections, productIds, now);
    await loadClaims(container, catalogue.claims, now);
    await hangPictures(container, pictures);
    await refillSearch(container);
    await installation.createDemonstrationLoads({ version: catalogue.version, completed_at: new Date() });
  } else {
    await hangPictures(container, pictures);
  }
  process.stdout.write(`seeding: done (catalogue ${catalogue.version})\n`);
}
