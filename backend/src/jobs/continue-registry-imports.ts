import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { REGISTRY_MODULE } from "../modules/registry";
import type RegistryModuleService from "../modules/registry/service";
import { carryOutImport } from "../registry/carry-out-import";
import { settings } from "../settings";

/**
 * Goes on with files of the registry whose process died, and forgets those that nobody confirmed in time. One that fails is
 * logged, and tried again by the next run.
 */
export default async function continueRegistryImports(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const registry = container.resolve<RegistryModuleService>(REGISTRY_MODULE);
  await registry.forgetUnconfirmed(new Date());
  const running = await registry.listRegistryImports({ status: "running" }, { select: ["id"], take: 10 });
  for (const { id } of running) {
    try {
      await carryOutImport(container, { id, clock: () => new Date() });
    } catch (error) {
      logger.error(`The registry's import ${id} could not go on: ${String(error)}`);
    }
  }
}

export const config = { name: "continue-registry-imports", schedule: settings().schedules.registry };
