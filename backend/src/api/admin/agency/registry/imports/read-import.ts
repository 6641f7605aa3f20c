import type { MedusaContainer } from "@medusajs/framework/types";
import { REGISTRY_MODULE } from "../../../../../modules/registry";
import type RegistryModuleService from "../../../../../modules/registry/service";
import type { RegistryImportRecord } from "../../../../../modules/registry/service";
import { notFound } from "../../../../errors/api-error";

/** An import by its id. @throws ApiError 404 `registry_import_not_found` */
export async function readImport(
  container: MedusaContainer,
  id: string | undefined,
): Promise<RegistryImportRecord> {
  const [record] = await container
    .resolve<RegistryModuleService>(REGISTRY_MODULE)
    .listRegistryImports({ id: id ?? "" }, { take: 1 });
  if (record === undefined) throw notFound("registry_import_not_found");
  return record;
}
