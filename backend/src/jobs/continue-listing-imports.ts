import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { carryOutListingImport } from "../listing-import/carry-out-import";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { settings } from "../settings";

/**
 * Goes on with sheets of listings whose process died, and forgets those that nobody confirmed in time. One that fails is
 * logged, and tried again by the next run.
 */
export default async function continueListingImports(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  await service.forgetUnconfirmedSheets(new Date());
  const running = await service.listListingImports({ status: "running" }, { select: ["id"], take: 10 });
  for (const { id } of running) {
    try {
      await carryOutListingImport(container, { id, clock: () => new Date() });
    } catch (error) {
      logger.error(`The sheet ${id} of listings could not go on: ${String(error)}`);
    }
  }
}

export const config = { name: "continue-listing-imports", schedule: settings().schedules.reconcile };
