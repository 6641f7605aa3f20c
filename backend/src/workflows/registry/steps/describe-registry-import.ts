import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REGISTRY_MODULE } from "../../../modules/registry";
import { refuseUnconfirmable } from "../../../modules/registry/unconfirmable";
import type RegistryModuleService from "../../../modules/registry/service";

/**
 * What the log says of an import that is about to be confirmed.
 *
 * @throws MedusaError NOT_FOUND `registry_import_not_found`; NOT_ALLOWED where it can no longer, or not yet, be confirmed
 */
export const describeRegistryImportStep = createStep(
  "describe-registry-import",
  async ({ id, now }: { id: string; now: string }, { container }) => {
    const registry = container.resolve<RegistryModuleService>(REGISTRY_MODULE);
    const [record] = await registry.listRegistryImports({ id }, { take: 1 });
    if (record === undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "There is no such import.",
        "registry_import_not_found",
      );
    }
    refuseUnconfirmable(record, new Date(now));
    const { file_name, status, rows, creates, updates, unchanged, faulty } = record;
    return new StepResponse({
      label: file_name,
      status,
      counts: { rows, creates, updates, unchanged, faulty },
    });
  },
);
