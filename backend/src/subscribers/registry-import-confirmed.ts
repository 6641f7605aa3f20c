import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { REGISTRY_IMPORT_CONFIRMED } from "../events";
import { carryOutImport } from "../registry/carry-out-import";

/** Carries out a file of the registry as soon as staff has confirmed it; a job goes on with what is interrupted. */
export default async function registryImportConfirmed({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await carryOutImport(container, { id: event.data.id, clock: () => new Date() });
}

export const config: SubscriberConfig = {
  event: REGISTRY_IMPORT_CONFIRMED,
  context: { subscriberId: "registry-import-confirmed" },
};
