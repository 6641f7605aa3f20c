import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { LISTINGS_INDEX } from "../../catalog/search/index-query";

/** Fills the search index anew: no server listens while the goods are loaded, so nothing else does. */
export async function refillSearch(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: LISTINGS_INDEX });
}
